package vn.motcua.organisation;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class AgencyReadingTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Autowired MockMvc web;
  @Autowired Organisation organisation;

  @Test
  void the_api_lists_agencies_of_a_day() throws Exception {
    web.perform(
            get("/api/v1/agencies")
                .param("q", "hướng phùng")
                .param("level", "COMMUNE")
                .param("on", "2025-06-30")
                .with(actor(inspector())))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(1)))
        .andExpect(jsonPath("$.items[0].gsoCode").value("19441"))
        .andExpect(jsonPath("$.items[0].parent.name").value("Huyện Hướng Hóa"))
        .andExpect(jsonPath("$.items[0].validFrom").isEmpty())
        .andExpect(jsonPath("$.items[0].validTo").value("2025-06-30"))
        .andExpect(jsonPath("$.next").isEmpty());
  }

  @Test
  void the_api_pages_by_cursor() throws Exception {
    var first = organisation.page(null, AgencyLevel.PROVINCE, TODAY, 10, null);
    web.perform(
            get("/api/v1/agencies")
                .param("level", "PROVINCE")
                .param("limit", "10")
                .param("cursor", Objects.requireNonNull(first.next()))
                .with(actor(inspector())))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(10)))
        .andExpect(jsonPath("$.items[?(@.name == '%s')]", first.items().getLast().name()).isEmpty())
        .andExpect(jsonPath("$.next").isNotEmpty());
  }

  @Test
  void the_api_tells_all_of_one_agency() throws Exception {
    web.perform(get("/api/v1/agencies/19372").with(actor(inspector())))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.name").value("Xã Vĩnh Hoàng"))
        .andExpect(jsonPath("$.bodyName").value("Ủy ban nhân dân xã Vĩnh Hoàng"))
        .andExpect(jsonPath("$.parent.code").value("H50"))
        .andExpect(jsonPath("$.lineage[0].name").value("Tỉnh Quảng Trị"))
        .andExpect(jsonPath("$.childrenCount").value(0))
        .andExpect(
            jsonPath(
                "$.predecessors[*].name",
                containsInAnyOrder("Xã Vĩnh Hòa", "Xã Vĩnh Thái", "Xã Vĩnh Tú", "Xã Trung Nam")))
        .andExpect(jsonPath("$.successors").isEmpty())
        .andExpect(jsonPath("$.validFrom").value("2025-07-01"))
        .andExpect(jsonPath("$.validTo").isEmpty());
  }

  @Test
  void the_api_resolves_a_closed_code() throws Exception {
    web.perform(get("/api/v1/agencies/H46").with(actor(inspector())))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.name").value("Tỉnh Quảng Bình"))
        .andExpect(jsonPath("$.codes[0].validTo").value("2025-06-30"))
        .andExpect(jsonPath("$.successors[0].code").value("H50"));
  }

  @Test
  void the_api_explains_what_it_does_not_understand() throws Exception {
    web.perform(
            get("/api/v1/agencies")
                .param("on", "30/06/2025")
                .param("level", "XÃ")
                .param("limit", "0")
                .with(actor(inspector())))
        .andExpect(status().is(422))
        .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
        .andExpect(jsonPath("$.errors[*].field", containsInAnyOrder("on", "level", "limit")));
    web.perform(get("/api/v1/agencies").param("cursor", "??").with(actor(inspector())))
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("AGENCY_CURSOR_UNKNOWN"));
    web.perform(get("/api/v1/agencies/H99").with(actor(inspector())))
        .andExpect(status().isNotFound());
    web.perform(get("/api/v1/agencies")).andExpect(status().isUnauthorized());
  }

  @Test
  void people_without_the_right_do_not_read_other_agencies() throws Exception {
    var commune = organisation.find("19372", TODAY).orElseThrow();
    var other = organisation.find("19441", TODAY).orElseThrow();
    web.perform(get("/desk/organisation/" + other.id()).with(actor(actorOf(commune, Role.OFFICER))))
        .andExpect(status().isForbidden());
    web.perform(get("/desk/organisation/999999999").with(actor(inspector())))
        .andExpect(status().isNotFound());
  }

  @Test
  void the_desk_shows_the_provinces_first() throws Exception {
    web.perform(get("/desk/organisation").with(actor(inspector())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Tỉnh Quảng Trị")))
        .andExpect(content().string(containsString("78 xã, phường")))
        .andExpect(content().string(not(containsString("Tỉnh Quảng Bình"))));
    web.perform(get("/desk/organisation").param("on", "2025-06-30").with(actor(inspector())))
        .andExpect(content().string(containsString("Tỉnh Quảng Bình")))
        .andExpect(content().string(containsString("30/06/2025")));
  }

  @Test
  void the_desk_finds_an_agency_and_leads_to_it() throws Exception {
    var huongPhung = organisation.find("19441", TODAY).orElseThrow();
    web.perform(get("/desk/organisation").param("q", "huong phung").with(actor(inspector())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("/desk/organisation/" + huongPhung.id())));
    web.perform(get("/desk/organisation/" + huongPhung.id()).with(actor(inspector())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Ủy ban nhân dân xã Hướng Phùng")))
        .andExpect(content().string(containsString("Xã Hướng Linh")));
  }

  @Test
  void a_question_the_desk_does_not_understand_is_explained_and_kept() throws Exception {
    web.perform(
            get("/desk/organisation")
                .param("q", "vinh hoang")
                .param("on", "31/06/2025")
                .with(actor(inspector())))
        .andExpect(status().isOk())
        .andExpect(
            content().string(containsString("Tính đến ngày: “31/06/2025” không phải là ngày")))
        .andExpect(content().string(containsString("value=\"31/06/2025\"")))
        .andExpect(content().string(containsString("value=\"vinh hoang\"")));
  }

  @Test
  void everybody_reads_the_own_agency() throws Exception {
    var commune = organisation.find("19372", TODAY).orElseThrow();
    var officer = actorOf(commune, Role.OFFICER);
    web.perform(get("/desk/organisation").with(actor(officer)))
        .andExpect(redirectedUrl("/desk/organisation/" + commune.id()));
    web.perform(get("/desk/organisation/" + commune.id()).with(actor(officer)))
        .andExpect(status().isOk());
  }

  private Actor inspector() {
    return actorOf(organisation.find("H50", TODAY).orElseThrow(), Role.INSPECTOR);
  }

  private static Actor actorOf(Agency agency, Role role) {
    return new Actor(
        1,
        "thanhtra",
        "Hồ Thị Thanh Tra",
        agency.id(),
        agency.path(),
        null,
        List.of(new Grant(role, agency.path())));
  }
}
