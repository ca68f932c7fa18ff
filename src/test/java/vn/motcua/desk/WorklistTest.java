package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.testing.SignedInAs.actor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.model.Action;
import vn.motcua.shared.Actor;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class WorklistTest {

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;

  private TestOffice office;
  private Instant now;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
    now = clock.instant();
  }

  @Test
  void nobody_of_another_commune_sees_it_anywhere() throws Exception {
    var dossier = office.received("Người Của Xã Này", now);
    var code = dossier.code().value();
    var other = new TestOffice(context);
    for (var stranger : new Actor[] {other.reception, other.officer, other.leader}) {
      var browser = new Browser(mvc, stranger);
      assertThat(browser.codes("/desk/dossiers?list=all&filter=none")).isEmpty();
      assertThat(browser.codes("/desk/dossiers?list=open&agency=" + office.agency.id())).isEmpty();
      assertThat(browser.page(browser.search(code))).contains("Không tìm thấy hồ sơ " + code);
      assertThat(browser.page(browser.search("nguoi cua xa"))).doesNotContain(code);
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
    var seen = new ArrayList<String>();
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
  void what_ended_without_a_result_is_not_called_done() throws Exception {
    var stopped = office.assigned("Vàng Thị Dừng", now);
    office.perform(office.leader, stopped, Action.STOP, now);
    office.finished("Vàng Thị Xong", now, now.plusSeconds(60));
    var browser = new Browser(mvc, office.reception);
    assertThat(browser.page("/desk/dossiers?list=closed&filter=none"))
        .contains("Đã kết thúc")
        .doesNotContain("Xong trước hạn");
    assertThat(browser.page("/desk/dossiers/" + stopped.code()))
        .contains("Đã kết thúc")
        .doesNotContain("Xong trước hạn");
    assertThat(browser.page("/desk/dossiers?list=handled&filter=none")).contains("Xong trước hạn");
  }

  @Test
  void filters_combine_and_are_remembered_until_cleared() throws Exception {
    var online = office.submitted("Ma Thị Mạng", now).code().value();
    var counter = office.assigned("Ma Thị Quầy", now).code().value();
    office.received("Lò Văn Quầy", now);
    var browser = new Browser(mvc, office.officer);
    assertThat(
            browser.codes(
                browser.search("ma thi").replace("search?", "dossiers?list=open&channel=COUNTER&")))
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
    for (var list : Worklist.values()) {
      assertThat(browser.page("/desk/dossiers?filter=none&list=" + list.key()))
          .as(list.key())
          .contains("mc-empty");
    }
  }
}
