package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.organisation.StandardDepartments.Standard;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class StandardDepartmentsTest {

  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  @Autowired StandardDepartments standards;
  @Autowired Organisation organisation;

  @Test
  void a_ward_has_another_economic_division_than_a_commune_or_a_special_zone() {
    assertThat(economy("Phường")).isEqualTo("Phòng Kinh tế, Hạ tầng và Đô thị");
    assertThat(economy("Xã")).isEqualTo("Phòng Kinh tế");
    assertThat(economy("Đặc khu Lý Sơn")).isEqualTo("Phòng Kinh tế");
    assertThat(economy("Đặc khu Phú Quốc")).isEqualTo("Phòng Kinh tế, Hạ tầng và Đô thị");
  }

  @Test
  void every_commune_of_today_has_four_and_nobody_else_any() {
    var provinces =
        organisation.search("", AgencyLevel.PROVINCE, REFORM, 100).stream()
            .filter(province -> province.existsOn(REFORM))
            .toList();
    assertThat(provinces).hasSize(34);
    for (var province : provinces) {
      assertThat(standards.of(province, REFORM)).isEmpty();
      assertThat(organisation.children(province.id(), REFORM))
          .allSatisfy(
              agency ->
                  assertThat(standards.of(agency, REFORM))
                      .as(agency.name())
                      .hasSize(agency.level() == AgencyLevel.COMMUNE ? 4 : 0));
    }
  }

  @Test
  void nothing_is_usual_before_the_rule_took_effect() {
    assertThat(standards.of(unit("Xã"), REFORM.minusDays(1))).isEmpty();
  }

  private String economy(String name) {
    return standards.of(unit(name), REFORM).stream()
        .filter(standard -> standard.kind() == DepartmentKind.ECONOMY)
        .map(Standard::name)
        .findFirst()
        .orElseThrow();
  }

  private Agency unit(String name) {
    return organisation.search(name, AgencyLevel.COMMUNE, REFORM, 100).stream()
        .filter(agency -> agency.name().startsWith(name))
        .findFirst()
        .orElseThrow();
  }
}
