package vn.motcua.reporting.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.SignedInAs.actor;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.store.StoredCatalogue;
import vn.motcua.catalogue.use.DecideUse;
import vn.motcua.catalogue.use.UseKind;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.testing.UseCaseTest;

/** II.07b counts what agencies decided, and opens what it counts. */
@UseCaseTest
class InventoryTest {

  @Autowired MockMvc mvc;
  @Autowired Organisation organisation;
  @Autowired StoredCatalogue catalogue;
  @Autowired DecideUse decide;
  @Autowired Inventories inventories;
  @Autowired Periods periods;

  /** The district of Vị Xuyên published 407 procedures and set 318 up. */
  @Test
  void counts_the_407_published_and_318_set_up_of_Vi_Xuyen() throws Exception {
    var agency = agency("Xã Vị Xuyên");
    var codes =
        catalogue.all("", "", "", periods.today()).stream().map(Procedure::code).sorted().toList();
    assertThat(codes).hasSizeGreaterThan(407);
    var leader = person(agency, Role.LEADER);
    decide.handle(
        leader, agency.id(), codes.subList(407, codes.size()), UseKind.PUBLISHED, false, "Thử");
    decide.handle(
        leader, agency.id(), codes.subList(318, codes.size()), UseKind.SET_UP, false, "Thử");

    var page = page(leader, "/desk/reports?view=counts&below=no");
    assertThat(page).contains("Xã Vị Xuyên, Đã công khai, Tổng số: 407 thủ tục");
    assertThat(page).contains("Xã Vị Xuyên, Tiếp nhận tại một cửa, Tổng số: 318 thủ tục");
    for (var figure :
        Pattern.compile("class=\"mc-fig\" href=\"([^\"]+)\"[^>]*>([\\d.]+)<")
            .matcher(page)
            .results()
            .toList()) {
      var list = page(leader, figure.group(1).replace("&amp;", "&"));
      assertThat(list).contains(">" + figure.group(2) + " thủ tục<");
    }
  }

  @Test
  void a_procedure_of_two_levels_counts_at_both_and_once_in_all() {
    var both = catalogue.inForce("1.004873", periods.today()).orElseThrow();
    assertThat(Set.of(both.level().split("\\+"))).isNotEmpty();
    for (var level : InventoryLevel.values()) {
      assertThat(level.holds(both))
          .as(level.key())
          .isEqualTo(
              level == InventoryLevel.ALL
                  || both.level().contains("tỉnh") && level == InventoryLevel.PROVINCE
                  || both.level().contains("huyện") && level == InventoryLevel.DISTRICT
                  || both.level().contains("xã") && level == InventoryLevel.COMMUNE);
    }
  }

  @Test
  void shows_nobody_what_is_not_theirs() throws Exception {
    var agency = agency("Xã Vị Xuyên");
    var other = agency("Xã Vĩnh Hoàng");
    var clerk = person(agency, Role.RECEPTION);
    for (var hidden :
        List.of(
            "/desk/reports?view=counts&agency=" + other.id(),
            "/desk/reports/procedures?count=published&level=all&of=" + other.id(),
            "/desk/reports/procedures?count=none&level=all&of=" + agency.id(),
            "/desk/reports/procedures?count=published&level=all&of=x")) {
      assertThat(mvc.perform(get(hidden).with(actor(clerk))).andReturn().getResponse().getStatus())
          .as(hidden)
          .isEqualTo(404);
    }
  }

  private String page(Actor actor, String path) throws Exception {
    var answer = mvc.perform(get(URI.create(path)).with(actor(actor))).andReturn().getResponse();
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString(StandardCharsets.UTF_8);
  }

  private Agency agency(String name) {
    return organisation.search(name, AgencyLevel.COMMUNE, periods.today(), 20).stream()
        .filter(agency -> agency.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Actor person(Agency agency, Role role) {
    return new Actor(
        77,
        "nguoi-thu",
        "Người Thử",
        agency.id(),
        agency.path(),
        null,
        List.of(new Grant(role, agency.path())));
  }
}
