package vn.motcua.dossier.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.processing.DueDates;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.processing.Relay;
import vn.motcua.dossier.store.Receiver;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;

/**
 * Accepts a dossier after checking it, at the desk of the agency that decides: its limit counts
 * from now (NĐ 309/2026). A desk that accepts for another agency only takes it in.
 */
@UseCase
public class AcceptDossier {

  private final Handling handling;
  private final PaperUpdate papers;
  private final DueDates dueDates;
  private final Relay relay;
  private final Clock clock;

  AcceptDossier(
      Handling handling, PaperUpdate papers, DueDates dueDates, Relay relay, Clock clock) {
    this.handling = handling;
    this.papers = papers;
    this.dueDates = dueDates;
    this.relay = relay;
    this.clock = clock;
  }

  /**
   * @param handedIn papers counted at the check; those not named keep what was recorded
   */
  @Transactional
  public Dossier handle(
      Actor actor, DossierCode code, long seenVersion, List<HandedIn> handedIn, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.ACCEPT);
    papers.recordComplete(before, handedIn);
    var now = clock.instant();
    var after =
        before.status() == Status.SUBMITTED && before.isForAnotherAgency()
            ? relay
                .atReceivingDesk(before.to(Status.TAKEN_IN), now)
                .timed(before.timing().takenIn(now))
            : received(actor, before, now);
    return handling.finish(
        actor,
        Action.ACCEPT,
        before,
        after,
        Handling.note(note),
        new Receiver(actor.accountId(), actor.fullName()));
  }

  private Dossier received(Actor actor, Dossier before, Instant now) {
    var due = dueDates.fresh(before.competence().agencyId(), now, before.timing().limit());
    return before
        .to(Status.RECEIVED)
        .held(before.holding().byOfficer(before.holding().departmentId(), actor.accountId()))
        .relayed(before.competence().relayedUntil(null))
        .timed(before.timing().received(now, due));
  }
}
