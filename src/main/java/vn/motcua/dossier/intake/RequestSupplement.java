package vn.motcua.dossier.intake;

import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.processing.HandlingRules;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * Asks the applicant to complete the dossier, once only and soon (NĐ 61/2018 art. 17.2a, 19.4); the
 * clock stands meanwhile.
 */
@UseCase
public class RequestSupplement {

  private final Handling handling;
  private final HandlingRules rules;
  private final WorkCalendar calendar;
  private final Clock clock;

  RequestSupplement(Handling handling, HandlingRules rules, WorkCalendar calendar, Clock clock) {
    this.handling = handling;
    this.rules = rules;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * @param note what to complete and why; goes on the form; required
   */
  @Transactional
  public Dossier handle(Actor actor, DossierCode code, long seenVersion, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.REQUEST_SUPPLEMENT);
    var reason = Handling.reason(note);
    var allowed = rules.of(DossierSettings.SUPPLEMENT_REQUESTS, before);
    if (before.timing().supplements() >= allowed.value()) {
      throw new Refused(
          DossierRefusal.SUPPLEMENT_ALREADY_REQUESTED, allowed.value(), allowed.ground());
    }
    requireInTime(before);
    var after =
        before
            .awaiting(resumesTo(before.status()))
            .relayed(before.competence().relayedUntil(null))
            .timed(before.timing().pausedForSupplement(clock.instant()));
    return handling.finish(actor, Action.REQUEST_SUPPLEMENT, before, after, reason);
  }

  /** To where the supplement leads back; an unchecked dossier is received with it. */
  private static Status resumesTo(Status status) {
    return switch (status) {
      case IN_PROGRESS, TAKEN_IN, TRANSFERRED -> status;
      default -> Status.RECEIVED;
    };
  }

  /** The days count from the receipt by the agency that decides. */
  private void requireInTime(Dossier dossier) {
    var timing = dossier.timing();
    var receivedAt = dossier.isForAnotherAgency() ? timing.clockStartedAt() : timing.receivedAt();
    var rule = rules.of(DossierSettings.SUPPLEMENT_WITHIN, dossier);
    if (receivedAt == null || rule.value().isEmpty()) {
      return;
    }
    var within = rule.value().orElseThrow();
    var lastDay =
        calendar.plusWorkingDays(dossier.competence().agencyId(), Vietnam.date(receivedAt), within);
    if (Vietnam.date(clock.instant()).isAfter(lastDay)) {
      throw new Refused(
          DossierRefusal.SUPPLEMENT_TOO_LATE, within, Vietnam.show(lastDay), rule.ground());
    }
  }
}
