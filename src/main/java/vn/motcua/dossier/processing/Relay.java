package vn.motcua.dossier.processing;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Holding;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * The way of a dossier from the desk that received it to the desk of the agency that decides: by
 * when each must act, and where it then lies (NĐ 61/2018/NĐ-CP art. 18.2–3).
 */
@Component
public class Relay {

  private static final int FIRST_STEP = 1;

  private final LegalSettings settings;
  private final WorkCalendar calendar;
  private final Steps steps;

  Relay(LegalSettings settings, WorkCalendar calendar, Steps steps) {
    this.settings = settings;
    this.calendar = calendar;
    this.steps = steps;
  }

  /**
   * By when the receiving desk must pass it on: the same working day, or right after the next
   * opening when it came from the cut-off hour on.
   */
  private Instant passOnBy(long agencyId, String agencyPath, Instant receivedAt) {
    var today = Vietnam.date(receivedAt);
    var time = Vietnam.dateTime(receivedAt).toLocalTime();
    if (calendar.isWorkingDay(agencyId, today) && time.isBefore(calendar.cutOff(agencyId, today))) {
      return calendar.closing(agencyId, today);
    }
    var from =
        calendar.isWorkingDay(agencyId, today) ? calendar.closing(agencyId, today) : receivedAt;
    return hours(
        agencyId, from, settings.at(DossierSettings.PASS_ON_AFTER_OPENING, agencyPath, today));
  }

  /** By when the competent desk must accept what was passed on to it, by its own calendar. */
  private Instant acceptBy(long agencyId, String agencyPath, Instant passedOnAt) {
    return hours(
        agencyId,
        passedOnAt,
        settings.at(DossierSettings.ACCEPT_TRANSFERRED, agencyPath, Vietnam.date(passedOnAt)));
  }

  /** At the receiving desk, to be passed on. */
  public Dossier atReceivingDesk(Dossier dossier, Instant now) {
    return dossier
        .held(tray(dossier, dossier.agencyId(), dossier.agencyPath()))
        .relayed(
            dossier
                .competence()
                .relayedUntil(passOnBy(dossier.agencyId(), dossier.agencyPath(), now)));
  }

  /** At the desk of the competent agency, to be accepted. */
  public Dossier atCompetentDesk(Dossier dossier, Instant now) {
    var competence = dossier.competence();
    return dossier
        .held(tray(dossier, competence.agencyId(), competence.agencyPath()))
        .relayed(
            competence.relayedUntil(acceptBy(competence.agencyId(), competence.agencyPath(), now)));
  }

  private Holding tray(Dossier dossier, long agencyId, String agencyPath) {
    return dossier
        .holding()
        .at(agencyId, agencyPath, steps.department(agencyId, DepartmentKind.ONE_STOP))
        .atStep(FIRST_STEP);
  }

  private Instant hours(long agencyId, Instant from, int hours) {
    return calendar
        .deadline(agencyId, from, new TimeLimit(hours, LimitUnit.WORKING_HOUR), List.of())
        .dueAt();
  }
}
