package vn.motcua.dossier.processing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Timing.Due;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * Apologises and promises a new date: at least a day before the due date, at most once (NĐ 61/2018
 * art. 19.9). Besides a supplement, the only act that moves a due date.
 */
@UseCase
public class ApologiseAndReschedule {

  private static final int FARTHEST_DAYS = 365;

  private final Handling handling;
  private final HandlingRules rules;
  private final DueDates dueDates;
  private final WorkCalendar calendar;
  private final Clock clock;

  ApologiseAndReschedule(
      Handling handling,
      HandlingRules rules,
      DueDates dueDates,
      WorkCalendar calendar,
      Clock clock) {
    this.handling = handling;
    this.rules = rules;
    this.dueDates = dueDates;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @param newDueOn a working day after the present due day, at most a year away
   * @param cause goes on the apology before the reason; null when it is not known yet, and may be
   *     named later
   * @param reason goes on the apology; required
   */
  @Transactional
  public Dossier handle(
      Actor actor,
      DossierCode code,
      long seenVersion,
      @Nullable LocalDate newDueOn,
      @Nullable LateCause cause,
      String reason) {
    var before = handling.begin(actor, code, seenVersion, Action.RESCHEDULE);
    var text = Handling.reason(reason);
    var due = before.timing().due();
    if (due == null) {
      throw new Refused(DossierRefusal.NO_DUE_DATE);
    }
    requireLawful(before, due);
    var day = requireSensible(before, due, newDueOn);
    var after =
        before.timed(
            before.timing().reappointed(dueDates.onDay(before.competence().agencyId(), day)));
    return handling.finish(
        actor, Action.RESCHEDULE, before, cause == null ? after : after.because(cause), text);
  }

  private void requireLawful(Dossier dossier, Due due) {
    var allowed = rules.of(DossierSettings.REAPPOINTMENTS, dossier);
    if (dossier.timing().reappointments() >= allowed.value()) {
      throw new Refused(DossierRefusal.REAPPOINTED_ALREADY, allowed.value(), allowed.ground());
    }
    var daysBefore = rules.of(DossierSettings.APOLOGY_DAYS_BEFORE, dossier).value();
    var today = Vietnam.date(clock.instant());
    if (ChronoUnit.DAYS.between(today, due.on()) < daysBefore) {
      throw new Refused(DossierRefusal.APOLOGY_TOO_LATE, daysBefore, Vietnam.show(due.on()));
    }
  }

  private LocalDate requireSensible(Dossier dossier, Due due, @Nullable LocalDate newDueOn) {
    if (newDueOn == null) {
      throw new Refused(List.of(Finding.of("newDueOn", DossierRefusal.NEW_DATE_MISSING)));
    }
    if (!newDueOn.isAfter(due.on()) || newDueOn.isAfter(due.on().plusDays(FARTHEST_DAYS))) {
      throw new Refused(
          List.of(
              Finding.of("newDueOn", DossierRefusal.NEW_DATE_NOT_LATER, Vietnam.show(due.on()))));
    }
    if (!calendar.isWorkingDay(dossier.competence().agencyId(), newDueOn)) {
      throw new Refused(
          List.of(
              Finding.of("newDueOn", DossierRefusal.NEW_DATE_NOT_WORKING, Vietnam.show(newDueOn))));
    }
    return newDueOn;
  }
}
