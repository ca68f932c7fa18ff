package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.SignedInAs.actor;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.audit.SealTrail;
import vn.motcua.shared.SubjectRef;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** The trail as an inspector and an administrator see it. */
@DemonstrationTest
class AuditPagesTest {

  @Autowired MockMvc mvc;
  @Autowired Desk desk;
  @Autowired JdbcClient jdbc;
  @Autowired SealTrail sealTrail;
  @Autowired AuditTrail audit;
  @Autowired TransactionTemplate transaction;

  @Test
  void shows_a_dossier_in_words_with_its_seals_and_opens_it() throws Exception {
    var code = desk.assigned().code().value();
    assertThat(page("thanhtra", "/desk/audit?type=dossier&id=" + code.toLowerCase(Locale.ROOT)))
        .contains("Hồ sơ: phân công", "href=\"/desk/dossiers/" + code + "\"", "Chờ niêm phong");
    sealTrail.handle();
    assertThat(page("thanhtra", "/desk/audit?type=dossier&id=" + code))
        .contains("Đã niêm phong, lô số", "Dấu niêm phong mới nhất")
        .doesNotContain("Chờ niêm phong");
  }

  @Test
  void filters_by_time_person_and_act() throws Exception {
    desk.received();
    assertThat(page("thanhtra", "/desk/audit?username=tiepnhan&action=dossier-receive"))
        .contains("<th scope=\"row\">Hồ sơ: tiếp nhận</th>")
        .doesNotContain("<th scope=\"row\">Hồ sơ: phân công</th>");
    assertThat(page("thanhtra", "/desk/audit?from=01/01/2035")).contains("Không có bản ghi nào");
    assertThat(page("thanhtra", "/desk/audit?from=31/02/2026"))
        .contains("Chưa lọc được theo ngày", "31/02/2026");
  }

  @Test
  void an_account_and_an_agency_are_asked_for_by_the_names_people_know() throws Exception {
    // a look at a person is about the reader's own agency
    page("thanhtra", "/desk/audit?username=canbo");
    var agency =
        jdbc.sql(
                "select substring(e.subject from 8) from audit.entry e where e.action = 'trail-of-person-read' limit 1")
            .query(String.class)
            .single();
    assertThat(page("thanhtra", "/desk/audit?type=agency&id=" + agency))
        .contains("/desk/organisation/" + agency, "Xem nhật ký của một người");

    var account = desk.person("canbo").accountId();
    transaction.executeWithoutResult(
        status ->
            audit.append(
                desk.person("quantri"),
                new SubjectRef("account", Long.toString(account)),
                "account-disabled",
                Map.of()));
    assertThat(page("quantri", "/desk/audit?type=account&id=canbo"))
        .contains(
            "href=\"/desk/accounts/" + account, "Tài khoản " + desk.person("canbo").fullName());
    assertThat(page("thanhtra", "/desk/audit?type=account&id=canbo"))
        .as("an inspector may not open accounts")
        .doesNotContain("href=\"/desk/accounts/" + account);
  }

  @Test
  void looking_at_a_person_and_taking_a_file_along_are_recorded() throws Exception {
    page("thanhtra", "/desk/audit?username=vanthu");
    assertThat(recorded("trail-of-person-read")).contains("\"account\":\"vanthu\"");
    answer("thanhtra", "/desk/audit/export.csv?username=vanthu&from=01/11/2026");
    assertThat(recorded("trail-exported"))
        .contains("\"account\":\"vanthu\"", "\"after\":\"2026-10-31T17:00:00Z\"");
    assertThat(page("thanhtra", "/desk/audit?action=trail-exported"))
        .contains("Tải nhật ký về tệp", "Từ lúc: 00:00 01/11/2026");
  }

  @Test
  void the_file_holds_the_filtered_entries_in_words() throws Exception {
    var code = desk.received().code().value();
    var answer = answer("thanhtra", "/desk/audit/export.csv?type=dossier&id=" + code);
    var lines = answer.getContentAsString().strip().lines().toList();
    assertThat(answer.getContentType()).startsWith("text/csv");
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst()).startsWith("\uFEFFSố,Thời điểm,Tài khoản,Người thực hiện,Đơn vị");
    assertThat(lines.getLast()).contains("tiepnhan", "Hồ sơ: tiếp nhận", code);
    assertThat(answer("thanhtra", "/desk/audit/export.csv?to=32/13/2026").getStatus())
        .isEqualTo(422);
  }

  @Test
  void others_may_not_look() throws Exception {
    for (var path : new String[] {"/desk/audit", "/desk/audit/export.csv"}) {
      assertThat(answer("tiepnhan", path).getStatus()).as(path).isEqualTo(403);
    }
  }

  private String recorded(String action) {
    return jdbc.sql(
            "select e.details from audit.entry e where e.action = :action order by e.id desc limit 1")
        .param("action", action)
        .query(String.class)
        .single();
  }

  private String page(String username, String path) throws Exception {
    var answer = answer(username, path);
    assertThat(answer.getStatus()).as(path).isEqualTo(200);
    return answer.getContentAsString();
  }

  private MockHttpServletResponse answer(String username, String path) throws Exception {
    return mvc.perform(get(path).with(actor(desk.person(username)))).andReturn().getResponse();
  }
}
