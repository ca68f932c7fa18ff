package vn.motcua.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class ShippedUnitsTest {

  private static final LocalDate THREE_TIERS = LocalDate.of(2025, 6, 30);
  private static final LocalDate TWO_TIERS = LocalDate.of(2025, 7, 1);

  @Autowired Organisation organisation;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({
    "PROVINCE, 2025-06-30, 63",
    "DISTRICT, 2025-06-30, 696",
    "COMMUNE, 2025-06-30, 10035",
    "PROVINCE, 2025-07-01, 34",
    "DISTRICT, 2025-07-01, 0",
    "COMMUNE, 2025-07-01, 3321"
  })
  void each_day_has_its_number_of_units(AgencyLevel level, LocalDate on, int count) {
    var found =
        jdbc.sql(
                """
                select count(*)
                  from organisation.agency
                 where level = :level
                   and seed_key is not null
                   and valid_from <= :on
                   and (valid_to is null or valid_to >= :on)
                """)
            .param("level", level.name())
            .param("on", on)
            .query(Integer.class)
            .single();
    assertThat(found).isEqualTo(count);
  }

  @Test
  void eleven_provinces_go_on_as_the_same_agency() {
    var throughout =
        jdbc.sql(
                """
                select short_name
                  from organisation.agency
                 where level = 'PROVINCE'
                   and valid_from < date '2025-07-01'
                   and valid_to is null
                """)
            .query(String.class)
            .list();
    assertThat(throughout)
        .containsExactlyInAnyOrder(
            "Hà Nội",
            "Huế",
            "Cao Bằng",
            "Điện Biên",
            "Hà Tĩnh",
            "Lai Châu",
            "Lạng Sơn",
            "Nghệ An",
            "Quảng Ninh",
            "Sơn La",
            "Thanh Hóa");
  }

  @Test
  void every_unit_below_a_province_has_a_parent_its_path_and_lives_within_its_time() {
    var wrong =
        jdbc.sql(
                """
                select a.name
                  from organisation.agency a
                  left join organisation.agency p
                    on p.id = a.parent_id
                 where (a.level <> 'PROVINCE' and p.id is null)
                    or a.path <> coalesce(p.path, '/') || a.id || '/'
                    or a.valid_from < p.valid_from
                    or coalesce(a.valid_to, 'infinity') > coalesce(p.valid_to, 'infinity')
                """)
            .query(String.class)
            .list();
    assertThat(wrong).isEmpty();
  }

  @Test
  void every_commune_that_ended_has_a_successor_and_every_new_one_a_predecessor() {
    var alone =
        jdbc.sql(
                """
                select a.name
                  from organisation.agency a
                 where a.level = 'COMMUNE'
                   and not exists (select
                                     from organisation.succession s
                                    where a.id = case when a.valid_to is null
                                                      then s.successor_id
                                                      else s.predecessor_id end)
                """)
            .query(String.class)
            .list();
    assertThat(alone).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "19396, Xã Vĩnh Hòa, 19372, Xã Vĩnh Hoàng",
    "19369, Xã Vĩnh Thái, 19372, Xã Vĩnh Hoàng",
    "19372, Xã Vĩnh Tú, 19372, Xã Vĩnh Hoàng",
    "19378, Xã Trung Nam, 19372, Xã Vĩnh Hoàng",
    "19447, Xã Hướng Linh, 19441, Xã Hướng Phùng",
    "19444, Xã Hướng Sơn, 19441, Xã Hướng Phùng",
    "19441, Xã Hướng Phùng, 19441, Xã Hướng Phùng"
  })
  void communes_of_the_past_lead_to_their_successor(
      String oldCode, String oldName, String newCode, String newName) {
    var old = organisation.find(oldCode, THREE_TIERS).orElseThrow();
    var now = organisation.find(newCode, TWO_TIERS).orElseThrow();
    assertThat(old.name()).isEqualTo(oldName);
    assertThat(old.validTo()).isEqualTo(THREE_TIERS);
    assertThat(now.name()).isEqualTo(newName);
    assertThat(now.validFrom()).isEqualTo(TWO_TIERS);
    assertThat(now.id()).isNotEqualTo(old.id());
    assertThat(organisation.successors(old.id())).containsExactly(now);
    assertThat(organisation.predecessors(now.id())).contains(old);
    assertThat(organisation.successors(now.id())).isEmpty();
  }

  @Test
  void the_hierarchy_is_that_of_the_day() {
    var before = organisation.find("19396", THREE_TIERS).orElseThrow();
    var after = organisation.find("19372", TWO_TIERS).orElseThrow();
    assertThat(names(organisation.lineage(before.id())))
        .containsExactly("Tỉnh Quảng Trị", "Huyện Vĩnh Linh", "Xã Vĩnh Hòa");
    assertThat(names(organisation.lineage(after.id())))
        .containsExactly("Tỉnh Quảng Trị", "Xã Vĩnh Hoàng");
    assertThat(after.bodyName()).isEqualTo("Ủy ban nhân dân xã Vĩnh Hoàng");
  }

  @Test
  void quang_tri_has_seventy_eight_communes_from_1_7_2025_and_ten_districts_before() {
    var before = organisation.find("H50", THREE_TIERS).orElseThrow();
    var after = organisation.find("H50", TWO_TIERS).orElseThrow();
    assertThat(before.gsoCode()).isEqualTo("45");
    assertThat(after.gsoCode()).isEqualTo("44");
    assertThat(organisation.children(before.id(), THREE_TIERS))
        .hasSize(10)
        .allMatch(unit -> unit.level() == AgencyLevel.DISTRICT);
    assertThat(organisation.children(after.id(), TWO_TIERS))
        .filteredOn(unit -> unit.level() == AgencyLevel.COMMUNE)
        .hasSize(78);
    assertThat(organisation.children(after.id(), THREE_TIERS)).isEmpty();
    assertThat(organisation.predecessors(after.id()))
        .extracting(Agency::code)
        .containsExactlyInAnyOrder("H46", "H50");
  }

  @Test
  void a_province_that_goes_on_has_districts_before_and_communes_after() {
    var haNoi = organisation.find("H26", TWO_TIERS).orElseThrow();
    assertThat(organisation.find("H26", THREE_TIERS)).contains(haNoi);
    assertThat(organisation.children(haNoi.id(), THREE_TIERS)).hasSize(30);
    assertThat(organisation.children(haNoi.id(), TWO_TIERS)).hasSize(126);
  }

  @Test
  void a_closed_code_resolves_to_its_last_holder() {
    var quangBinh = organisation.find("H46", TWO_TIERS.plusYears(1)).orElseThrow();
    assertThat(quangBinh.name()).isEqualTo("Tỉnh Quảng Bình");
    assertThat(quangBinh.validTo()).isEqualTo(THREE_TIERS);
    assertThat(organisation.successors(quangBinh.id()))
        .extracting(Agency::code)
        .containsExactly("H50");
  }

  @Test
  void a_gso_code_means_the_territory_that_carried_it_that_day() {
    assertThat(organisation.find("44", THREE_TIERS).orElseThrow().name())
        .isEqualTo("Tỉnh Quảng Bình");
    assertThat(organisation.find("44", TWO_TIERS).orElseThrow().name()).isEqualTo("Tỉnh Quảng Trị");
    assertThat(organisation.find("19396", TWO_TIERS)).isEmpty();
  }

  @Test
  void codes_in_the_old_form_are_understood() {
    assertThat(organisation.find("000.00.00.H50", TWO_TIERS).orElseThrow().code()).isEqualTo("H50");
    assertThat(organisation.find(" h44.100 ", TWO_TIERS).orElseThrow().name())
        .isEqualTo("Phường Việt Trì");
  }

  @Test
  void an_island_district_without_communes_became_a_special_zone() {
    var island = organisation.find("471", THREE_TIERS).orElseThrow();
    assertThat(names(organisation.successors(island.id()))).containsExactly("Đặc khu Cồn Cỏ");
  }

  private static List<String> names(List<Agency> agencies) {
    return agencies.stream().map(Agency::name).toList();
  }
}
