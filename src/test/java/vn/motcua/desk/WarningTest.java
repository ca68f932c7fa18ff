package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.catalogue.Processes;
import vn.motcua.dossier.DossierFigures;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.warning.WarnOfLateness;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeKind;
import vn.motcua.notice.Notices;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.settings.ChangeSettings;
import vn.motcua.settings.ChangeSettings.NewValue;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.Role;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;
import vn.motcua.workcalendar.WorkCalendar;

@UseCaseTest
class WarningTest {

  private static final int MANY = 200_000;

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Notices notices;
  @Autowired WarnOfLateness warn;
  @Autowired WorkCalendar calendar;
  @Autowired Processes processes;
  @Autowired DossierFigures figures;
  @Autowired ChangeSettings settings;
  @Autowired TransactionTemplate transaction;

  private TestOffice office;
  private Instant now;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
    now = clock.instant();
  }

  @Test
  void officer_then_head_are_warned_before_the_due_date_once_each() {
    var due = due(office.assigned("Một", now));
    lookAt(evening(workingDays(due, -2)));
    assertThat(ofTheWhole(office.officer)).isEmpty();

    lookAt(morning(due));
    lookAt(morning(due).plusSeconds(60));
    assertThat(ofTheWhole(office.officer))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.kind()).isEqualTo(NoticeKind.NEARLY_DUE);
              assertThat(told.fromName()).isEmpty();
            });
    assertThat(ofTheWhole(office.head)).isEmpty();

    lookAt(afternoon(due));
    assertThat(ofTheWhole(office.officer)).hasSize(1);
    assertThat(ofTheWhole(office.head)).hasSize(1);
    assertThat(ofTheWhole(office.leader)).isEmpty();
  }

  @Test
  void what_is_late_goes_to_officer_and_head_at_once_and_to_the_leader_eight_hours_later() {
    var due = due(office.assigned("Một", now));
    lookAt(midnightAfter(due));
    assertThat(ofTheWhole(office.officer)).extracting(Notice::kind).contains(NoticeKind.OVERDUE);
    assertThat(ofTheWhole(office.head)).extracting(Notice::kind).contains(NoticeKind.OVERDUE);
    assertThat(ofTheWhole(office.leader)).isEmpty();

    lookAt(morning(workingDays(due, 2)).plusSeconds(3600));
    assertThat(ofTheWhole(office.leader))
        .singleElement()
        .extracting(Notice::kind)
        .isEqualTo(NoticeKind.OVERDUE);
    assertThat(ofTheWhole(office.officer)).hasSize(1);
  }

  @Test
  void a_date_that_moves_is_warned_of_anew_and_the_old_one_no_more() {
    var dossier = office.assigned("Một", now);
    var due = due(dossier);
    lookAt(morning(due));
    move(dossier, workingDays(due, 5));

    lookAt(midnightAfter(due));
    assertThat(ofTheWhole(office.officer))
        .extracting(Notice::kind)
        .containsOnly(NoticeKind.NEARLY_DUE);
    lookAt(morning(workingDays(due, 5)));
    assertThat(ofTheWhole(office.officer))
        .extracting(Notice::kind)
        .containsExactly(NoticeKind.NEARLY_DUE, NoticeKind.NEARLY_DUE);
  }

  @Test
  void a_step_that_takes_longer_than_its_hours_is_told_by_name() {
    var dossier = office.assigned("Một", now);
    var step =
        processes.steps(dossier.procedure().versionId(), dossier.procedure().processId()).stream()
            .filter(each -> each.number() == dossier.holding().step())
            .findFirst()
            .orElseThrow();
    var end =
        calendar
            .deadline(
                office.agency.id(),
                now.plusSeconds(60),
                new TimeLimit(step.workingHours(), LimitUnit.WORKING_HOUR),
                List.of())
            .dueAt();
    lookAt(end.minusSeconds(120));
    assertThat(ofSteps(office.officer))
        .extracting(Notice::kind)
        .containsOnly(NoticeKind.NEARLY_DUE);
    lookAt(end);
    assertThat(ofSteps(office.officer))
        .first()
        .satisfies(
            told -> {
              assertThat(told.kind()).isEqualTo(NoticeKind.OVERDUE);
              assertThat(told.note()).isEqualTo(step.name());
            });
    assertThat(ofSteps(office.head)).isEmpty();
  }

  @Test
  void while_the_applicant_is_to_complete_it_nobody_is_warned() {
    var dossier = office.assigned("Một", now);
    office.perform(office.officer, dossier, Action.REQUEST_SUPPLEMENT, now.plusSeconds(120));
    lookAt(midnightAfter(due(dossier)));
    assertThat(ofTheWhole(office.officer)).isEmpty();
  }

  @Test
  void two_nodes_at_once_warn_once_and_the_dossier_tells_who_was_warned() throws Exception {
    var dossier = office.assigned("Một", now);
    var at = midnightAfter(due(dossier));
    try (var pool = Executors.newFixedThreadPool(2)) {
      var one = pool.submit(() -> lookAt(at));
      var other = pool.submit(() -> lookAt(at));
      one.get();
      other.get();
    }
    assertThat(ofTheWhole(office.officer)).hasSize(1);
    assertThat(new Browser(mvc, office.officer).page("/desk/dossiers/" + dossier.code()))
        .contains("Cảnh báo hồ sơ quá hạn")
        .contains("gửi trưởng đơn vị");
  }

  @Test
  void work_cut_off_in_the_middle_leaves_no_half_and_is_done_again() {
    var due = due(office.assigned("Một", now));
    transaction.executeWithoutResult(
        status -> {
          lookAt(morning(due));
          status.setRollbackOnly();
        });
    assertThat(ofTheWhole(office.officer)).isEmpty();
    lookAt(morning(due));
    assertThat(ofTheWhole(office.officer)).hasSize(1);
  }

  @Test
  void what_commits_after_a_look_at_later_work_is_still_looked_at() throws Exception {
    var filed = new CountDownLatch(1);
    var looked = new CountDownLatch(1);
    try (var pool = Executors.newSingleThreadExecutor()) {
      var slow =
          pool.submit(
              () ->
                  transaction.execute(
                      status -> {
                        var dossier = office.assigned("Chậm", now);
                        filed.countDown();
                        await(looked);
                        return dossier;
                      }));
      await(filed);
      new TestOffice(context).assigned("Nhanh", now);
      lookAt(now.plusSeconds(30));
      looked.countDown();
      lookAt(midnightAfter(due(Objects.requireNonNull(slow.get()))));
    }
    assertThat(ofTheWhole(office.officer)).hasSize(1);
  }

  @Test
  void an_act_does_not_wait_for_the_look_that_has_its_dossier() throws Exception {
    var dossier = office.assigned("Một", now);
    try (var pool = Executors.newSingleThreadExecutor()) {
      transaction.executeWithoutResult(
          status -> {
            lookAt(morning(due(dossier)));
            var act =
                pool.submit(
                    () ->
                        office.perform(
                            office.officer,
                            dossier,
                            Action.REQUEST_SUPPLEMENT,
                            now.plusSeconds(9)));
            assertThat(act).succeedsWithin(Duration.ofSeconds(20));
          });
    }
  }

  @Test
  void a_unit_sets_its_own_hours_and_what_counts_as_soon() {
    var due = due(office.assigned("Một", now));
    enter("warning.dossier-before-leader", "8");
    lookAt(morning(due));
    assertThat(ofTheWhole(office.leader)).hasSize(1);

    var other = new TestOffice(context);
    other.assigned("Hai", now);
    lookAt(morning(due));
    assertThat(ofTheWhole(other.leader)).isEmpty();

    assertThat(soon(office, workingDays(due, -3))).isZero();
    enter("warning.soon", "30");
    assertThat(soon(office, workingDays(due, -3))).isEqualTo(1);
    assertThat(soon(other, workingDays(due, -3))).isZero();
  }

  @Test
  void among_200_000_only_those_whose_time_has_come_are_looked_at() {
    transaction.executeWithoutResult(
        status -> {
          var dossier = office.assigned("Một", now);
          jdbc.sql(
                  """
                  insert into dossier.watch (dossier_id, look_at)
                  select -n, cast(:later as timestamptz) + n * interval '1 second'
                    from generate_series(1, :many) n
                  """)
              .param("many", MANY)
              .param("later", now.plusSeconds(86_400 * 300L).atOffset(java.time.ZoneOffset.UTC))
              .update();
          jdbc.sql("analyze dossier.watch").update();
          var before = touched();
          lookAt(morning(due(dossier)));
          assertThat(ofTheWhole(office.officer)).hasSize(1);
          assertThat(touched() - before).isLessThan(MANY / 10);
          status.setRollbackOnly();
        });
  }

  private long touched() {
    return jdbc.sql(
            """
            select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))
              from pg_stat_xact_user_tables
             where schemaname = 'dossier'
            """)
        .query(Long.class)
        .single();
  }

  private int soon(TestOffice of, LocalDate on) {
    var count = new int[1];
    AdjustableClock.at(
        morning(on),
        () -> count[0] = figures.counts(of.officer, List.of(Worklist.SOON)).of(Worklist.SOON));
    return count[0];
  }

  private void enter(String key, String value) {
    var administrator =
        new Actor(
            3,
            "quantri.xa",
            "Quản trị xã",
            office.agency.id(),
            office.agency.path(),
            null,
            List.of(new Grant(Role.ADMINISTRATOR, office.agency.path())));
    settings.enter(
        administrator, key, new NewValue("", Vietnam.date(now), value, "QĐ 3/QĐ-UBND", "", true));
  }

  private void move(Dossier dossier, LocalDate to) {
    jdbc.sql(
            """
            update dossier.dossier
               set due_at = :at,
                   due_on = :on,
                   overdue_from = :from
             where dossier_id = :id
            """)
        .param("at", calendar.closing(office.agency.id(), to).atOffset(java.time.ZoneOffset.UTC))
        .param("on", to)
        .param("from", midnightAfter(to).atOffset(java.time.ZoneOffset.UTC))
        .param("id", dossier.id())
        .update();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private void lookAt(Instant moment) {
    AdjustableClock.at(moment, warn::run);
  }

  private List<Notice> ofTheWhole(Actor person) {
    return warnings(person).stream().filter(told -> told.note().isEmpty()).toList();
  }

  private List<Notice> ofSteps(Actor person) {
    return warnings(person).stream().filter(told -> !told.note().isEmpty()).toList();
  }

  private List<Notice> warnings(Actor person) {
    return notices.page(person, false, Long.MAX_VALUE, 50).stream()
        .filter(told -> told.kind() == NoticeKind.NEARLY_DUE || told.kind() == NoticeKind.OVERDUE)
        .toList();
  }

  private LocalDate workingDays(LocalDate day, int n) {
    return calendar.plusWorkingDays(office.agency.id(), day, n);
  }

  private static LocalDate due(Dossier dossier) {
    return Objects.requireNonNull(dossier.timing().dueOn());
  }

  private static Instant morning(LocalDate day) {
    return Vietnam.instant(day.atTime(LocalTime.of(8, 0)));
  }

  private static Instant afternoon(LocalDate day) {
    return Vietnam.instant(day.atTime(LocalTime.of(15, 0)));
  }

  private static Instant evening(LocalDate day) {
    return Vietnam.instant(day.atTime(LocalTime.of(20, 0)));
  }

  private static Instant midnightAfter(LocalDate day) {
    return Vietnam.instant(day.plusDays(1).atStartOfDay());
  }
}
