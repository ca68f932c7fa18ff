package vn.motcua.workcalendar.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.Role;
import vn.motcua.testing.SignedInAs;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class DeadlinesApiTest {

  @Autowired MockMvc http;
  @Autowired Organisation organisation;

  private String agency = "";
  private Actor officer = new Actor(0, "", "", 0, "/", null, List.of());

  @BeforeEach
  void be_an_officer_of_a_commune() {
    var commune =
        organisation
            .search("Vĩnh Hoàng", AgencyLevel.COMMUNE, LocalDate.of(2026, 11, 20), 1)
            .getFirst();
    agency = Objects.requireNonNull(commune.gsoCode());
    officer =
        new Actor(
            7_001,
            "canbo.lich",
            "Lê Quang Huy",
            commune.id(),
            commune.path(),
            null,
            List.of(new Grant(Role.OFFICER, commune.path())));
  }

  @Test
  void answers_when_and_why() throws Exception {
    ask("""
            {"agency":"%s","receivedAt":"2026-11-20T09:12:00+07:00","amount":3,
             "unit":"WORKING_DAY","pauses":[]}
            """
            .formatted(agency))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.dueAt").value("2026-11-26T17:00:00+07:00"))
        .andExpect(jsonPath("$.dueOn").value("2026-11-26"))
        .andExpect(jsonPath("$.countedFrom").value("2026-11-20T09:12:00+07:00"))
        .andExpect(jsonPath("$.provisional").value(false))
        .andExpect(jsonPath("$.days", hasSize(7)))
        .andExpect(jsonPath("$.days[0].on").value("2026-11-20"))
        .andExpect(
            jsonPath("$.days[*].reason")
                .value(
                    contains(
                        "RECEIPT", "WEEKEND", "WEEKEND", "WORKING", "HOLIDAY", "WORKING",
                        "WORKING")))
        .andExpect(
            jsonPath("$.days[*].counted")
                .value(contains(false, false, false, true, false, true, true)))
        .andExpect(jsonPath("$.days[4].note", containsString("Ngày Văn hóa Việt Nam")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-12T08:00:00+07:00, 3, WORKING_DAY, 2026-02-24",
    "2026-01-09T08:00:00+07:00, 1, WORKING_DAY, 2026-01-10",
    "2026-04-29T08:00:00+07:00, 3, WORKING_DAY, 2026-05-06",
    "2026-11-20T01:00:00Z,      2, WORKING_DAY, 2026-11-25",
    "2027-04-29T08:00:00+07:00, 2, WORKING_DAY, 2027-05-05",
    "2026-08-21T08:00:00+07:00, 10, CALENDAR_DAY, 2026-09-03",
    "2026-11-20T10:00:00+07:00, 8, WORKING_HOUR, 2026-11-23",
  })
  void table_of_the_regulations(String received, int amount, String unit, String dueOn)
      throws Exception {
    ask("{\"agency\":\"%s\",\"receivedAt\":\"%s\",\"amount\":%d,\"unit\":\"%s\"}"
            .formatted(agency, received, amount, unit))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.dueOn").value(dueOn));
  }

  @Test
  void a_same_day_limit_needs_no_amount_and_pauses_may_be_many() throws Exception {
    ask("{\"agency\":\"%s\",\"receivedAt\":\"2026-11-20T15:01:00+07:00\",\"unit\":\"SAME_DAY\"}"
            .formatted(agency))
        .andExpect(jsonPath("$.dueAt").value("2026-11-23T17:00:00+07:00"));
    ask("""
            {"agency":"%s","receivedAt":"2026-11-30T09:00:00+07:00","amount":3,"unit":"WORKING_DAY",
             "pauses":[{"from":"2026-12-02T15:00:00+07:00","to":"2026-12-03T09:00:00+07:00"},
                       {"from":"2026-12-01T09:00:00+07:00","to":"2026-12-02T09:00:00+07:00"}]}
            """
            .formatted(agency))
        .andExpect(jsonPath("$.dueOn").value("2026-12-07"))
        .andExpect(jsonPath("$.days[?(@.reason == 'PAUSED')]", hasSize(2)));
  }

  @Test
  void refuses_with_all_findings_at_once_in_vietnamese() throws Exception {
    ask("""
            {"agency":"KHONG.CO","receivedAt":"2026-11-20T09:12:00+07:00","amount":0,"unit":"WORKING_DAY",
             "pauses":[{"from":"2026-11-24T09:00:00+07:00","to":"2026-11-23T09:00:00+07:00"},
                       {"from":"hôm qua"}]}
            """)
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
        .andExpect(jsonPath("$.code").value("DEADLINE_AGENCY_UNKNOWN"))
        .andExpect(
            jsonPath("$.errors[*].field")
                .value(containsInAnyOrder("agency", "amount", "pauses[0].to", "pauses[1].from")))
        .andExpect(content().string(containsString("Không tìm thấy cơ quan có mã “KHONG.CO”")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-13-40T09:00:00+07:00 | 3 | WORKING_DAY | DEADLINE_MOMENT_MALFORMED",
        "2026-11-20T09:00:00 | 3 | WORKING_DAY | DEADLINE_MOMENT_MALFORMED",
        "1950-01-01T00:00:00+07:00 | 3 | WORKING_DAY | DEADLINE_MOMENT_OUT_OF_RANGE",
        "2026-11-20T09:00:00+07:00 | 3651 | WORKING_DAY | DEADLINE_AMOUNT_OUT_OF_RANGE",
        "2026-11-20T09:00:00+07:00 | -1 | WORKING_HOUR | DEADLINE_AMOUNT_OUT_OF_RANGE",
        "2026-11-20T09:00:00+07:00 | 1.5 | WORKING_DAY | DEADLINE_AMOUNT_OUT_OF_RANGE",
        "2026-11-20T09:00:00+07:00 | 1e999999999 | WORKING_DAY | DEADLINE_AMOUNT_OUT_OF_RANGE",
        "2026-11-20T09:00:00+07:00 | null | WORKING_DAY | DEADLINE_FIELD_MISSING",
        "2026-11-20T09:00:00+07:00 | 3 | WEEK | DEADLINE_UNIT_UNKNOWN",
      })
  void refuses_what_makes_no_sense(String received, String amount, String unit, String code)
      throws Exception {
    ask("{\"agency\":\"%s\",\"receivedAt\":\"%s\",\"amount\":%s,\"unit\":\"%s\"}"
            .formatted(agency, received, amount, unit))
        .andExpect(status().isUnprocessableContent())
        .andExpect(jsonPath("$.code").value(code));
  }

  @Test
  void the_widest_question_is_answered() throws Exception {
    ask("""
            {"agency":"%s","receivedAt":"2100-12-31T09:00:00+07:00","amount":3650,"unit":"WORKING_DAY",
             "pauses":[{"from":"2000-01-01T00:00:00+07:00","to":"2100-12-31T23:00:00+07:00"}]}
            """
            .formatted(agency))
        .andExpect(status().isOk());
  }

  @Test
  void a_stranger_is_turned_away() throws Exception {
    http.perform(post("/api/v1/deadlines").contentType(MediaType.APPLICATION_JSON).content("{}"))
        .andExpect(status().is4xxClientError());
  }

  private ResultActions ask(String json) throws Exception {
    return http.perform(
        post("/api/v1/deadlines")
            .with(SignedInAs.actor(officer))
            .header(HttpHeaders.ACCEPT_LANGUAGE, "vi")
            .contentType(MediaType.APPLICATION_JSON)
            .content(json));
  }
}
