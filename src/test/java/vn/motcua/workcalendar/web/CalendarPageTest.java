package vn.motcua.workcalendar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.testing.SignedInAs;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class CalendarPageTest {

  @Autowired MockMvc http;
  @Autowired Organisation organisation;
  @Autowired JdbcClient jdbc;

  private List<Agency> communes = List.of();

  @BeforeEach
  void find_communes() {
    communes = organisation.search("Vĩnh", AgencyLevel.COMMUNE, LocalDate.of(2026, 11, 20), 2);
  }

  @Test
  void shows_the_year_with_its_holidays_and_where_the_hours_come_from() throws Exception {
    var page = open(communes.getFirst(), "?year=2026");

    assertThat(page)
        .contains("Lịch làm việc năm 2026", communes.getFirst().name())
        .contains("249 ngày làm việc trong năm")
        .contains("Ngày Văn hóa Việt Nam (NQ 28/2026/QH16)")
        .contains("Làm bù cho 2/1")
        .contains("07:00–11:30, 13:30–17:00")
        .contains("Nhận trước 15:00: trả trong ngày")
        .contains("Theo quy định chung cả nước, áp dụng từ 02/10/1999.")
        .doesNotContain("chưa được công bố");
  }

  @Test
  void says_that_a_year_not_announced_is_provisional() throws Exception {
    assertThat(open(communes.getFirst(), "?year=2030"))
        .contains("Lịch nghỉ năm 2030 chưa được công bố")
        .contains("Tạm tính");
  }

  @Test
  void names_the_level_that_entered_a_line() throws Exception {
    var commune = communes.getFirst();
    var province = organisation.agency(Objects.requireNonNull(commune.parentId()));
    jdbc.sql(
            """
            insert into workcalendar.special_day (agency_id, special_on, kind, name, source)
            values (:agency, '2035-06-05', 'LOCAL_CLOSURE', 'Nghỉ phòng chống bão', 'test')
            """)
        .param("agency", province.id())
        .update();
    try {
      // The other nodes, and this one, notice a change within a second
      Thread.sleep(1_100);
      assertThat(open(commune, "?year=2035"))
          .contains("Nghỉ phòng chống bão")
          .contains("<td>" + province.name() + "</td>");
    } finally {
      jdbc.sql("delete from workcalendar.special_day where special_on = '2035-06-05'").update();
    }
  }

  @Test
  void a_mistyped_address_shows_the_own_calendar_of_this_year() throws Exception {
    assertThat(open(communes.getFirst(), "?year=abc&agency=xyz"))
        .contains(communes.getFirst().name())
        .contains("Lịch làm việc năm 20");
  }

  @Test
  void the_calendar_of_another_unit_is_not_visible() throws Exception {
    http.perform(
            get("/desk/calendar?agency=" + communes.getLast().id())
                .with(SignedInAs.actor(officer(communes.getFirst()))))
        .andExpect(status().isNotFound());
    http.perform(
            get("/desk/calendar?agency=999999999999999999")
                .with(SignedInAs.actor(officer(communes.getFirst()))))
        .andExpect(status().isNotFound());
  }

  @Test
  void speaks_english_on_request() throws Exception {
    assertThat(open(communes.getFirst(), "?year=2026&lang=en"))
        .contains("Working calendar 2026", "Public holiday");
  }

  private String open(Agency agency, String query) throws Exception {
    return http.perform(get("/desk/calendar" + query).with(SignedInAs.actor(officer(agency))))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private static Actor officer(Agency agency) {
    return new Actor(
        7_002,
        "canbo.lich",
        "Lê Quang Huy",
        agency.id(),
        agency.path(),
        null,
        List.of(new Grant(Role.OFFICER, agency.path())));
  }
}
