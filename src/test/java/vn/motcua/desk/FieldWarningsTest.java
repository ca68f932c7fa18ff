package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.urging.UrgeDossier;
import vn.motcua.dossier.urging.UrgeDossier.Call;
import vn.motcua.dossier.warning.WarnOfLateness;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeKind;
import vn.motcua.notice.Notices;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;
import vn.motcua.workcalendar.WorkCalendar;

/** Somebody whose role is limited to fields is told of dossiers of these only. */
@UseCaseTest
class FieldWarningsTest {

  private static final String ANOTHER = "Đất đai";

  @Autowired ApplicationContext context;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Notices notices;
  @Autowired WarnOfLateness warn;
  @Autowired UrgeDossier urge;
  @Autowired WorkCalendar calendar;

  private TestOffice office;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
  }

  @Test
  void head_and_leader_of_another_field_are_not_warned() {
    var dossier = office.assigned("Một", clock.instant());
    limit(office.head, ANOTHER);
    limit(office.leader, ANOTHER);
    untilTheLeaderHears(dossier);

    assertThat(warnings(office.officer)).isNotEmpty();
    assertThat(warnings(office.head)).isEmpty();
    assertThat(warnings(office.leader)).isEmpty();
  }

  @Test
  void head_and_leader_of_its_field_are_warned() {
    var dossier = office.assigned("Hai", clock.instant());
    limit(office.head, dossier.procedure().field());
    limit(office.leader, dossier.procedure().field());
    untilTheLeaderHears(dossier);

    assertThat(warnings(office.head)).isNotEmpty();
    assertThat(warnings(office.leader)).isNotEmpty();
  }

  @Test
  void what_went_out_of_its_holders_sight_is_told_to_those_who_give_it_out() {
    var dossier = office.assigned("Ba", clock.instant());
    limit(office.officer, ANOTHER);
    // before the leader is warned: only the officer and the head of the unit would be
    AdjustableClock.at(morningOf(dossier), warn::run);

    assertThat(warnings(office.officer)).isEmpty();
    assertThat(warnings(office.head)).isNotEmpty();
  }

  @Test
  void a_call_for_what_nobody_holds_is_told_to_heads_of_its_field_only() {
    var now = clock.instant();
    limit(office.leader, ANOTHER);
    var dossier = office.received("Bốn", now);
    AdjustableClock.at(
        now.plusSeconds(60),
        () ->
            urge.handle(
                office.reception, dossier.code(), new Call("Người gọi", "", "Hỏi kết quả", 0)));

    assertThat(kinds(office.leader)).doesNotContain(NoticeKind.URGED);
  }

  private void limit(Actor person, String field) {
    jdbc.sql("update identity.role_grant set fields = array[:field] where account_id = :account")
        .param("field", field)
        .param("account", person.accountId())
        .update();
    jdbc.sql("update identity.account set version = version + 1 where id = :account")
        .param("account", person.accountId())
        .update();
  }

  private List<NoticeKind> warnings(Actor person) {
    return kinds(person).stream()
        .filter(kind -> kind == NoticeKind.NEARLY_DUE || kind == NoticeKind.OVERDUE)
        .toList();
  }

  private List<NoticeKind> kinds(Actor person) {
    return notices.page(person, false, Long.MAX_VALUE, 50).stream().map(Notice::kind).toList();
  }

  private static Instant morningOf(Dossier dossier) {
    return Vietnam.instant(Objects.requireNonNull(dossier.timing().dueOn()).atTime(8, 0));
  }

  /** First when it is late, then two working days later. */
  private void untilTheLeaderHears(Dossier dossier) {
    var due = Objects.requireNonNull(dossier.timing().dueOn());
    AdjustableClock.at(Vietnam.instant(due.plusDays(1).atStartOfDay()), warn::run);
    var later = calendar.plusWorkingDays(office.agency.id(), due, 2);
    AdjustableClock.at(Vietnam.instant(later.atTime(15, 0)), warn::run);
  }
}
