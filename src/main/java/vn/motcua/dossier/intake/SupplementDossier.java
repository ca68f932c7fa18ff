package vn.motcua.dossier.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierSettings;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.AfterSupplement;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.model.Timing;
import vn.motcua.dossier.processing.DueDates;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.processing.HandlingRules;
import vn.motcua.dossier.processing.Relay;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.Receiver;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;

/**
 * Takes in the supplement the applicant was asked for.
 *
 * <p>A dossier not yet received is received now. Otherwise the limit starts again from zero or goes
 * on without the waiting, as the setting says (NĐ 61/2018 art. 19.4 against QĐ 766/QĐ-TTg).
 */
@UseCase
public class SupplementDossier {

  private final Handling handling;
  private final PaperUpdate papers;
  private final HandlingRules rules;
  private final DueDates dueDates;
  private final DossierStore store;
  private final Relay relay;
  private final Clock clock;

  SupplementDossier(
      Handling handling,
      PaperUpdate papers,
      HandlingRules rules,
      DueDates dueDates,
      DossierStore store,
      Relay relay,
      Clock clock) {
    this.handling = handling;
    this.papers = papers;
    this.rules = rules;
    this.dueDates = dueDates;
    this.store = store;
    this.relay = relay;
    this.clock = clock;
  }

  /**
   * @param handedIn papers handed in now; those not named keep what was recorded
   */
  @Transactional
  public Dossier handle(
      Actor actor, DossierCode code, long seenVersion, List<HandedIn> handedIn, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.SUPPLEMENT);
    papers.recordComplete(before, handedIn);
    var now = clock.instant();
    var after = resumed(before, now);
    var receiver =
        before.timing().receivedAt() == null
            ? new Receiver(actor.accountId(), actor.fullName())
            : null;
    return handling.finish(actor, Action.SUPPLEMENT, before, after, Handling.note(note), receiver);
  }

  private Dossier resumed(Dossier before, Instant now) {
    var resumesTo = Objects.requireNonNull(before.resumesTo());
    var unchecked = before.timing().receivedAt() == null && before.isForAnotherAgency();
    if (unchecked || resumesTo == Status.TAKEN_IN) {
      return relay
          .atReceivingDesk(before.to(Status.TAKEN_IN), now)
          .timed(before.timing().takenIn(now));
    }
    if (resumesTo == Status.TRANSFERRED) {
      return relay.atCompetentDesk(before.to(resumesTo), now).timed(before.timing().resumed(null));
    }
    return before.to(resumesTo).timed(timing(before, resumesTo, now));
  }

  private Timing timing(Dossier before, Status resumesTo, Instant now) {
    var timing = before.timing();
    var agencyId = before.competence().agencyId();
    if (timing.receivedAt() == null) {
      return timing.received(now, dueDates.fresh(agencyId, now, timing.limit()));
    }
    var setting =
        resumesTo == Status.IN_PROGRESS
            ? DossierSettings.SUPPLEMENT_AFTER_APPRAISAL
            : DossierSettings.SUPPLEMENT_AT_INTAKE;
    if (rules.of(setting, before).value() == AfterSupplement.RESTART) {
      return timing.restarted(now, dueDates.fresh(agencyId, now, timing.limit()));
    }
    store.addPause(before.id(), Objects.requireNonNull(timing.pausedAt()), now);
    return timing.resumed(dueDates.withPauses(before));
  }
}
