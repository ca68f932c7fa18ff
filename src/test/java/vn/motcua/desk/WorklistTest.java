package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.SignedInAs.actor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class WorklistTest {

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  private TestOffice office;
  private Instant now;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
    now = clock.instant();
  }

  @Test
  void a_complete_code_opens_its_dossier_however_it_is_typed() throws Exception {
    var code = office.received("Vi Thị Sao", now).code().value();
    var browser = new Browser(mvc, office.reception);
    for (var typed :
        new String[] {
          code,
          "%20" + code.toLowerCase(java.util.Locale.ROOT),
          "https://mot-cua.example/tra-cuu/" + code
        }) {
      var answer = browser.open("/desk/dossiers?q=" + typed).getResponse();
      assertThat(answer.getRedirectedUrl()).as(typed).isEqualTo("/desk/dossiers/" + code);
    }
    var unknown = code.substring(0, code.length() - 4) + "9999";
    assertThat(browser.page("/desk/dossiers?q=" + unknown))
        .contains("Không tìm thấy hồ sơ " + unknown);
  }

  @Test
  void finds_by_name_without_accents_and_by_phone() throws Exception {
    var code = office.received("Nguyễn Đăng Khoa", now).code().value();
    var browser = new Browser(mvc, office.reception);
    assertThat(browser.codes("/desk/dossiers?q=nguyen%20dang")).containsExactly(code);
    assertThat(browser.codes("/desk/dossiers?q=0912345678")).containsExactly(code);
    assertThat(browser.codes("/desk/dossiers?q=khong%20co%20ai")).isEmpty();
    assertThat(browser.codes("/desk/dossiers?q=%25")).isEmpty();
  }

  @Test
  void finds_by_what_was_corrected_and_no_longer_by_what_it_was() throws Exception {
    var code = office.received("Tẩn Mùi Sểnh", now).code().value();
    jdbc.sql("update dossier.dossier set applicant_name = 'Chẻo Lở Mẩy' where code = :code")
        .param("code", code)
        .update();
    var browser = new Browser(mvc, office.reception);
    assertThat(browser.codes("/desk/dossiers?q=cheo%20lo%20may")).containsExactly(code);
    assertThat(browser.codes("/desk/dossiers?q=tan%20mui%20senh")).isEmpty();
  }

  @Test
  void nobody_of_another_commune_sees_it_anywhere() throws Exception {
    var dossier = office.received("Người Của Xã Này", now);
    var code = dossier.code().value();
    var other = new TestOffice(context);
    for (var stranger :
        new vn.motcua.shared.Actor[] {other.reception, other.officer, other.leader}) {
      var browser = new Browser(mvc, stranger);
      assertThat(browser.codes("/desk/dossiers?list=all&filter=none")).isEmpty();
      assertThat(browser.codes("/desk/dossiers?list=open&agency=" + office.agency.id())).isEmpty();
      assertThat(browser.page("/desk/dossiers?q=" + code)).contains("Không tìm thấy hồ sơ");
      assertThat(browser.page("/desk/dossiers?q=nguoi%20cua%20xa")).doesNotContain(code);
      assertThat(browser.page("/desk")).doesNotContain(code);
      assertThat(browser.open("/desk/dossiers/" + code).getResponse().getStatus()).isEqualTo(404);
      assertThat(
              browser.open("/desk/register?agency=" + office.agency.id()).getResponse().getStatus())
          .isEqualTo(404);
      var answer =
          mvc.perform(get("/api/v1/dossiers").with(actor(stranger)))
              .andReturn()
              .getResponse()
              .getContentAsString();
      assertThat(answer).contains("\"items\":[]");
    }
    assertThat(
            new Browser(mvc, office.inspector)
                .codes("/desk/dossiers?list=open&agency=" + office.agency.id()))
        .containsExactly(code);
  }

  @Test
  void pages_show_every_dossier_once_while_others_come_in() throws Exception {
    var there = new HashSet<String>();
    for (int i = 0; i < 120; i++) {
      there.add(
          office.received("Người Thứ " + i, now.minus(Duration.ofMinutes(i % 7))).code().value());
    }
    var browser = new Browser(mvc, office.reception);
    var seen = new java.util.ArrayList<String>();
    var url = "/desk/dossiers?list=open&filter=none";
    while (!url.isEmpty()) {
      var page = browser.page(url);
      seen.addAll(Browser.codesOf(page));
      office.received("Chen Vào", now.minus(Duration.ofDays(1)));
      office.received("Chen Sau", now);
      url = Browser.next(page);
    }
    assertThat(seen).doesNotHaveDuplicates().containsAll(there);
  }

  @Test
  void filters_combine_and_are_remembered_until_cleared() throws Exception {
    var online = office.submitted("Ma Thị Mạng", now).code().value();
    var counter = office.assigned("Ma Thị Quầy", now).code().value();
    office.received("Lò Văn Quầy", now);
    var browser = new Browser(mvc, office.officer);
    assertThat(browser.codes("/desk/dossiers?list=open&channel=COUNTER&q=ma%20thi"))
        .containsExactly(counter);
    assertThat(
            browser.codes(
                "/desk/dossiers?list=open&holder="
                    + office.officer.accountId()
                    + "&channel=ONLINE"))
        .isEmpty();
    assertThat(browser.codes("/desk/dossiers?list=open&filter=keep&channel=ONLINE"))
        .containsExactly(online);
    assertThat(browser.codes("/desk/dossiers?list=open")).containsExactly(online);
    assertThat(browser.page("/desk/dossiers?list=open")).contains("1 trong 1 hồ sơ khớp bộ lọc, 3");
    browser.page("/desk/dossiers?list=open&filter=clear");
    assertThat(browser.codes("/desk/dossiers?list=open")).hasSize(3);
    assertThat(browser.page("/desk/dossiers?list=open&dueTo=31/02/2026&channel=x"))
        .contains("Chưa lọc theo: kênh nộp, hẹn trả đến")
        .contains("value=\"31/02/2026\"");
    assertThat(browser.page("/desk/dossiers?list=open&dueTo=2099-02-01"))
        .contains("value=\"01/02/2099\"");
  }

  @Test
  void empty_lists_say_what_would_be_there() throws Exception {
    var browser = new Browser(mvc, office.leader);
    for (var list : vn.motcua.dossier.Worklist.values()) {
      assertThat(browser.page("/desk/dossiers?filter=none&list=" + list.key()))
          .as(list.key())
          .contains("mc-empty");
    }
  }
}
