package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.desk.Warnings.afternoon;
import static vn.motcua.desk.Warnings.due;
import static vn.motcua.desk.Warnings.evening;
import static vn.motcua.desk.Warnings.midnightAfter;
import static vn.motcua.desk.Warnings.morning;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.catalogue.Processes;
import vn.motcua.dossier.DossierFigures;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeKind;
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
class WarningTest extends WarningCase {

  @Autowired WorkCalendar calendar;
  @Autowired Processes processes;
  @Autowired DossierFigures figures;
  @Autowired ChangeSettings settings;

  @Test
  void officer_then_head_are_warned_before_the_due_date_once_each() {
    var due = due(assigned("Một"));
    warnings.lookAt(evening(warnings.workingDays(office, due, -2)));
    assertThat(warnings.ofTheWhole(office.officer)).isEmpty();

    warnings.lookAt(morning(due));
    warnings.lookAt(morning(due).plusSeconds(60));
    assertThat(warnings.ofTheWhole(office.officer))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.kind()).isEqualTo(NoticeKind.NEARLY_DUE);
              assertThat(told.fromName()).isEmpty();
            });
    assertThat(warnings.ofTheWhole(office.head)).isEmpty();

    warnings.lookAt(afternoon(due));
    assertThat(warnings.ofTheWhole(office.officer)).hasSize(1);
    assertThat(warnings.ofTheWhole(office.head)).hasSize(1);
    assertThat(warnings.ofTheWhole(office.leader)).isEmpty();
  }

  @Test
  void what_is_late_goes_to_officer_and_head_at_once_and_to_the_leader_eight_hours_later() {
    var due = due(assigned("Một"));
    warnings.lookAt(midnightAfter(due));
    assertThat(warnings.ofTheWhole(office.officer))
        .extracting(Notice::kind)
        .contains(NoticeKind.OVERDUE);
    assertThat(warnings.ofTheWhole(office.head))
        .extracting(Notice::kind)
        .contains(NoticeKind.OVERDUE);
    assertThat(warnings.ofTheWhole(office.leader)).isEmpty();

    warnings.lookAt(morning(warnings.workingDays(office, due, 2)).plusSeconds(3600));
    assertThat(warnings.ofTheWhole(office.leader))
        .singleElement()
        .extracting(Notice::kind)
        .isEqualTo(NoticeKind.OVERDUE);
    assertThat(warnings.ofTheWhole(office.officer)).hasSize(1);
  }

  @Test
  void a_date_that_moves_is_warned_of_anew_and_the_old_one_no_more() {
    var dossier = assigned("Một");
    var due = due(dossier);
    warnings.lookAt(morning(due));
    move(dossier, warnings.workingDays(office, due, 5));

    warnings.lookAt(midnightAfter(due));
    assertThat(warnings.ofTheWhole(office.officer))
        .extracting(Notice::kind)
        .containsOnly(NoticeKind.NEARLY_DUE);
    warnings.lookAt(morning(warnings.workingDays(office, due, 5)));
    assertThat(warnings.ofTheWhole(office.officer))
        .extracting(Notice::kind)
        .containsExactly(NoticeKind.NEARLY_DUE, NoticeKind.NEARLY_DUE);
  }

  @Test
  void a_step_that_takes_longer_than_its_hours_is_told_by_name() {
    var dossier = assigned("Một");
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
    warnings.lookAt(end.minusSeconds(120));
    assertThat(warnings.ofSteps(office.officer))
        .extracting(Notice::kind)
        .containsOnly(NoticeKind.NEARLY_DUE);
    warnings.lookAt(end);
    assertThat(warnings.ofSteps(office.officer))
        .first()
        .satisfies(
            told -> {
              assertThat(told.kind()).isEqualTo(NoticeKind.OVERDUE);
              assertThat(told.note()).isEqualTo(step.name());
            });
    assertThat(warnings.ofSteps(office.head)).isEmpty();
  }

  @Test
  void while_the_applicant_is_to_complete_it_nobody_is_warned() {
    var dossier = assigned("Một");
    office.perform(office.officer, dossier, Action.REQUEST_SUPPLEMENT, now.plusSeconds(120));
    warnings.lookAt(midnightAfter(due(dossier)));
    assertThat(warnings.ofTheWhole(office.officer)).isEmpty();
  }

  @Test
  void a_unit_sets_its_own_hours_and_what_counts_as_soon() {
    var due = due(assigned("Một"));
    enter("warning.dossier-before-leader", "8");
    warnings.lookAt(morning(due));
    assertThat(warnings.ofTheWhole(office.leader)).hasSize(1);

    var other = new TestOffice(context);
    other.assigned("Hai", now);
    warnings.lookAt(morning(due));
    assertThat(warnings.ofTheWhole(other.leader)).isEmpty();

    assertThat(soon(office, warnings.workingDays(office, due, -3))).isZero();
    enter("warning.soon", "30");
    assertThat(soon(office, warnings.workingDays(office, due, -3))).isEqualTo(1);
    assertThat(soon(other, warnings.workingDays(office, due, -3))).isZero();
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
        .param("at", calendar.closing(office.agency.id(), to).atOffset(ZoneOffset.UTC))
        .param("on", to)
        .param("from", midnightAfter(to).atOffset(ZoneOffset.UTC))
        .param("id", dossier.id())
        .update();
  }
}
