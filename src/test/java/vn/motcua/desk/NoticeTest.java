package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.events.DossierMoved;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.urging.UrgeDossier;
import vn.motcua.dossier.urging.UrgeDossier.Call;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeKind;
import vn.motcua.notice.Notices;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.shared.Actor;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class NoticeTest {

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Notices notices;
  @Autowired Dossiers dossiers;
  @Autowired UrgeDossier urge;
  @Autowired ApplicationEventPublisher publisher;
  @Autowired TransactionTemplate transaction;
  @Autowired List<TimedWork> works;

  private TestOffice office;
  private Instant now;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
    now = clock.instant();
  }

  @Test
  void whoever_gets_a_dossier_is_told_and_whoever_gave_it_is_not() {
    var dossier = office.assigned("Một", now);
    assertThat(of(office.officer))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.kind()).isEqualTo(NoticeKind.ASSIGNED);
              assertThat(told.dossier()).isEqualTo(dossier.code().value());
              assertThat(told.fromName()).isEqualTo(office.leader.fullName());
              assertThat(told.isUnread()).isTrue();
            });
    assertThat(of(office.leader)).isEmpty();
  }

  @Test
  void what_comes_back_is_told_with_its_reason() {
    var dossier = office.awaitingSignature("Một", now);
    office.perform(office.leader, dossier, Action.SEND_BACK, now.plusSeconds(300));
    var newest = of(office.officer).getFirst();
    assertThat(newest.kind()).isEqualTo(NoticeKind.SENT_BACK);
    assertThat(newest.note()).isEqualTo("Theo quy trình");
  }

  @Test
  void a_supplement_a_call_and_an_end_are_told_to_whoever_holds_it() {
    var asked =
        office.perform(office.officer, office.assigned("Một", now), Action.REQUEST_SUPPLEMENT, now);
    var supplemented = office.perform(office.reception, asked, Action.SUPPLEMENT, now);
    urge.handle(office.reception, supplemented.code(), new Call("", "", "Bao giờ xong?", 0));
    office.perform(office.leader, supplemented, Action.STOP, now);
    assertThat(of(office.officer))
        .extracting(Notice::kind)
        .containsExactly(
            NoticeKind.ENDED, NoticeKind.URGED, NoticeKind.SUPPLEMENTED, NoticeKind.ASSIGNED);
  }

  @Test
  void whoever_loses_a_dossier_to_a_colleague_is_told() {
    var received = office.received("Một", now);
    office.assign(office.leader, received, office.officer, now);
    assertThat(of(office.reception))
        .singleElement()
        .extracting(Notice::kind)
        .isEqualTo(NoticeKind.TAKEN_AWAY);
  }

  @Test
  void the_same_news_twice_is_one_notice_and_undone_news_none() {
    var before = office.received("Một", now);
    var after = office.assign(office.leader, before, office.officer, now);
    transaction.executeWithoutResult(
        status ->
            publisher.publishEvent(
                new DossierMoved(office.leader, Action.ASSIGN, before, after, "")));
    assertThat(of(office.officer)).hasSize(1);

    var other = office.received("Hai", now);
    transaction.executeWithoutResult(
        status -> {
          office.assign(office.leader, other, office.officer, now);
          status.setRollbackOnly();
        });
    assertThat(of(office.officer)).hasSize(1);
  }

  @Test
  void the_bell_counts_what_is_unread_and_opening_a_notice_leads_to_its_dossier() throws Exception {
    var dossier = office.assigned("Một", now);
    office.assigned("Hai", now);
    var browser = new Browser(mvc, office.officer);
    assertThat(browser.page("/desk/notices"))
        .contains("Thông báo: 2 chưa đọc")
        .contains(dossier.code().value())
        .contains("Một");

    var older = of(office.officer).getLast();
    assertThat(browser.open("/desk/notices/" + older.id()).getResponse().getRedirectedUrl())
        .isEqualTo("/desk/dossiers/" + dossier.code());
    assertThat(notices.unread(office.officer)).isEqualTo("1");

    browser.send(
        "/desk/notices/read",
        Map.of("upTo", List.of(Long.toString(of(office.officer).getFirst().id()))));
    assertThat(notices.unread(office.officer)).isEmpty();
    assertThat(browser.page("/desk/notices")).contains("Không có thông báo chưa đọc");
    assertThat(browser.page("/desk/notices?list=all")).contains(dossier.code().value());
  }

  @Test
  void what_came_in_after_the_page_stays_unread() throws Exception {
    office.assigned("Một", now);
    var seen = of(office.officer).getFirst().id();
    office.assigned("Hai", now);
    new Browser(mvc, office.officer)
        .send("/desk/notices/read", Map.of("upTo", List.of(Long.toString(seen))));
    assertThat(notices.unread(office.officer)).isEqualTo("1");
  }

  @Test
  void notices_of_others_do_not_exist() throws Exception {
    office.assigned("Một", now);
    var theirs = of(office.officer).getFirst();
    var browser = new Browser(mvc, office.head);
    assertThat(browser.open("/desk/notices/" + theirs.id()).getResponse().getStatus())
        .isEqualTo(404);
    assertThat(of(office.officer).getFirst().isUnread()).isTrue();
    assertThat(browser.page("/desk/notices?list=all")).doesNotContain(theirs.dossier());
  }

  @Test
  void somebody_may_do_without_a_kind_and_that_is_recorded() throws Exception {
    var browser = new Browser(mvc, office.officer);
    browser.send("/desk/notices/kinds", Map.of("kind", List.of("SENT_BACK", "URGED")));
    assertThat(browser.page("/desk/notices/kinds")).contains("Được giao hồ sơ");

    var dossier = office.awaitingSignature("Một", now);
    assertThat(of(office.officer)).isEmpty();
    office.perform(office.leader, dossier, Action.SEND_BACK, now);
    assertThat(of(office.officer))
        .singleElement()
        .extracting(Notice::kind)
        .isEqualTo(NoticeKind.SENT_BACK);
    assertThat(
            jdbc.sql(
                    """
                    select count(*)
                      from audit.entry
                     where account_id = :account
                       and action = 'notices-chosen'
                    """)
                .param("account", office.officer.accountId())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void old_notices_are_swept_away_read_ones_first() {
    for (var name : List.of("Một", "Hai", "Ba", "Bốn")) {
      office.assigned(name, now);
    }
    var ids = of(office.officer).stream().map(Notice::id).toList();
    age(ids.get(0), 31, true);
    age(ids.get(1), 31, false);
    age(ids.get(2), 181, false);
    age(ids.get(3), 29, true);
    works.stream().filter(work -> work.name().equals("notice.sweep")).forEach(TimedWork::run);
    assertThat(of(office.officer)).extracting(Notice::id).containsExactly(ids.get(1), ids.get(3));
  }

  @Test
  void the_bell_looks_at_no_more_than_it_shows() {
    jdbc.sql(
            """
            insert into notice.notice (account_id, kind, told_of, made_at)
            select case when n % 500 = 0 then :account else -n % 500 end, 'ASSIGNED', 'x' || n, :now
              from generate_series(1, 100000) n
            """)
        .param("account", office.clerk.accountId())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("analyze notice.notice").update();
    assertThat(notices.unread(office.clerk)).isEqualTo("99+");
    var plan =
        String.join(
            "\n",
            jdbc.sql(
                    """
                    explain (analyze, costs off, timing off)
                    select count(*)
                      from (
                        select 1
                          from notice.notice
                         where account_id = :account
                           and read_at is null
                         limit 100) unread
                    """)
                .param("account", office.clerk.accountId())
                .query(String.class)
                .list());
    assertThat(plan)
        .contains("notice_unread")
        .contains("rows=100")
        .doesNotContain("rows=5000")
        .doesNotContain("Seq Scan");
  }

  private void age(long id, int days, boolean read) {
    var at = clock.instant().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC);
    jdbc.sql(
            """
            update notice.notice
               set made_at = :at,
                   read_at = case when :read then :at end
             where account_id = :account
               and id = :id
            """)
        .param("at", at)
        .param("read", read)
        .param("account", office.officer.accountId())
        .param("id", id)
        .update();
  }

  private List<Notice> of(Actor actor) {
    return Objects.requireNonNull(notices.page(actor, false, Long.MAX_VALUE, 50));
  }
}
