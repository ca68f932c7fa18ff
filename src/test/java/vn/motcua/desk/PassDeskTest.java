package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.passing.PassWork;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeKind;
import vn.motcua.notice.Notices;
import vn.motcua.shared.Actor;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class PassDeskTest {

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Dossiers dossiers;
  @Autowired Notices notices;
  @Autowired PassWork work;

  private TestOffice office;
  private DeskHandedOver desk;
  private Instant now;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
    desk = new DeskHandedOver(office.officer, "Chuyển công tác");
    now = clock.instant();
  }

  @Test
  void everything_in_hand_and_what_would_come_back_passes_to_the_receiver_told_once()
      throws Exception {
    var held = IntStream.range(0, 4).mapToObj(i -> office.assigned("N" + i, now)).toList();
    var signed = office.awaitingSignature("Ký", now);
    var browser = new Browser(mvc, office.leader);
    assertThat(browser.page("/desk/hand-over")).contains(office.officer.fullName());
    assertThat(browser.page(desk.url())).contains("Có 5 hồ sơ");

    var preview = desk.preview(browser, office.head);
    assertThat(preview).contains("Sẽ chuyển 5 trong 5 hồ sơ");
    var outcome = desk.pass(browser, office.head, all(held, signed));
    assertThat(outcome).contains("Đã chuyển 5 trong 5 hồ sơ");

    for (var dossier : held) {
      var after = get(dossier);
      assertThat(after.status()).isEqualTo(Status.IN_PROGRESS);
      assertThat(after.isHeldBy(office.head.accountId())).isTrue();
      assertThat(after.holding().officerId()).isEqualTo(office.head.accountId());
    }
    var atTheSigner = get(signed);
    assertThat(atTheSigner.holding().holderId()).isEqualTo(signed.holding().holderId());
    assertThat(atTheSigner.holding().officerId()).isEqualTo(office.head.accountId());
    var back = office.perform(office.leader, atTheSigner, Action.SEND_BACK, now.plusSeconds(600));
    assertThat(back.isHeldBy(office.head.accountId())).isTrue();

    assertThat(told(office.head))
        .filteredOn(notice -> notice.kind() == NoticeKind.HANDED_OVER)
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.part()).isEqualTo(5);
              assertThat(notice.note()).isEqualTo(office.officer.fullName());
            });
    assertThat(told(office.head)).extracting(Notice::kind).doesNotContain(NoticeKind.ASSIGNED);
    assertThat(office.events(Action.PASS_DESK, held.getFirst())).isEqualTo(1);
    assertThat(audited("dossier:" + held.getFirst().code(), "dossier-pass-desk")).isEqualTo(1);
    assertThat(audited("account:" + office.officer.accountId(), "desk-passed-on")).isEqualTo(1);
    assertThat(browser.page("/desk/dossiers/" + held.getFirst().code()))
        .contains("Bàn giao công việc")
        .contains("Chuyển công tác");
  }

  @Test
  void what_changed_meanwhile_is_left_alone_and_reported_row_by_row() throws Exception {
    var one = office.assigned("Một", now);
    var other = office.assigned("Hai", now);
    var browser = new Browser(mvc, office.leader);
    desk.preview(browser, office.head);
    office.perform(office.officer, other, Action.SUBMIT_FOR_SIGNATURE, now.plusSeconds(300));

    var outcome = desk.pass(browser, office.head, List.of(one, other));
    assertThat(outcome).contains("Đã chuyển 1 trong 2 hồ sơ").contains("vừa được người khác xử lý");
    assertThat(get(other).holding().officerId()).isEqualTo(office.officer.accountId());
  }

  @Test
  void somebody_without_the_right_takes_nothing_and_the_preview_says_so() throws Exception {
    var one = office.assigned("Một", now);
    var browser = new Browser(mvc, office.leader);
    assertThat(desk.preview(browser, office.clerk)).contains("không có quyền làm việc này");
    assertThat(desk.pass(browser, office.clerk, List.of(one)))
        .contains("Đã chuyển 0 trong 1 hồ sơ");
    assertThat(get(one).isHeldBy(office.officer.accountId())).isTrue();
  }

  @Test
  void everything_wrong_is_said_at_once_and_nothing_chosen_is_lost() throws Exception {
    var one = office.assigned("Một", now);
    var stranger = new TestOffice(context).officer;
    var answer =
        new Browser(mvc, office.leader)
            .send(
                desk.url() + "/perform",
                Map.of("pass", List.of(DeskHandedOver.row(one, stranger)), "reason", List.of(" ")))
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("Cần ghi rõ lý do")
        .contains("không thuộc đơn vị của bạn")
        .contains(one.code().value());
    assertThat(get(one).isHeldBy(office.officer.accountId())).isTrue();
  }

  @Test
  void a_form_sent_twice_passes_on_once() throws Exception {
    var one = office.assigned("Một", now);
    var browser = new Browser(mvc, office.leader);
    var form =
        Map.of(
            "pass", List.of(DeskHandedOver.row(one, office.head)),
            "reason", List.of("Chuyển công tác"),
            "idempotencyKey", List.of("k" + one.id()));
    var first = browser.send(desk.url() + "/perform", form).getResponse().getRedirectedUrl();
    var second = browser.send(desk.url() + "/perform", form).getResponse().getRedirectedUrl();
    assertThat(second).isEqualTo(first);
    assertThat(office.events(Action.PASS_DESK, one)).isEqualTo(1);
  }

  @Test
  void a_pass_cut_off_is_finished_by_whoever_comes_next() {
    var one = office.assigned("Một", now);
    var id =
        jdbc.sql(
                """
                insert into dossier.desk_pass (agency_id, agency_path, from_id, from_name, passed_by, by_name, reason, asked_at)
                values (:agency, :path, :from, 'Người đi', :by, 'Lãnh đạo', 'Nghỉ hưu', now())
                returning id
                """)
            .param("agency", office.agency.id())
            .param("path", office.agency.path())
            .param("from", office.officer.accountId())
            .param("by", office.leader.accountId())
            .query(Long.class)
            .single();
    jdbc.sql(
            """
            insert into dossier.desk_pass_row (pass_id, dossier_id, code, version, to_id)
            values (:pass, :dossier, :code, :version, :to)
            """)
        .param("pass", id)
        .param("dossier", one.id())
        .param("code", one.code().value())
        .param("version", one.version())
        .param("to", office.head.accountId())
        .update();
    work.run();
    work.run();
    assertThat(get(one).isHeldBy(office.head.accountId())).isTrue();
    assertThat(office.events(Action.PASS_DESK, one)).isEqualTo(1);
  }

  @Test
  void only_heads_and_leaders_pass_desks_on_and_only_of_their_own() throws Exception {
    office.assigned("Một", now);
    assertThat(new Browser(mvc, office.officer).open("/desk/hand-over").getResponse().getStatus())
        .isEqualTo(403);
    var head = new Browser(mvc, office.head);
    assertThat(head.page("/desk/hand-over")).contains(office.officer.fullName());
    var elsewhere = new TestOffice(context);
    elsewhere.assigned("Hai", now);
    assertThat(
            head.open("/desk/hand-over/" + elsewhere.officer.accountId()).getResponse().getStatus())
        .isEqualTo(404);
    var atTheDesk = office.received("Ba", now);
    assertThat(atTheDesk.isHeldBy(office.reception.accountId())).isTrue();
    assertThat(
            head.open("/desk/hand-over/" + office.reception.accountId()).getResponse().getStatus())
        .isEqualTo(404);
  }

  private static List<Dossier> all(List<Dossier> some, Dossier more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  private Dossier get(Dossier dossier) {
    return dossiers.get(office.leader, dossier.code());
  }

  private List<Notice> told(Actor person) {
    return notices.page(person, false, Long.MAX_VALUE, 50);
  }

  private int audited(String chain, String action) {
    return jdbc.sql("select count(*) from audit.entry where subject = :chain and action = :action")
        .param("chain", chain)
        .param("action", action)
        .query(Integer.class)
        .single();
  }
}
