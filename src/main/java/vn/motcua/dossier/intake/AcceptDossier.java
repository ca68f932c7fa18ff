package vn.motcua.dossier.intake;

import java.time.Clock;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.processing.DueDates;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.store.Receiver;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;

/** Accepts a submitted dossier after checking it; its limit counts from now (NĐ 309/2026). */
@UseCase
public class AcceptDossier {

  private final Handling handling;
  private final PaperUpdate papers;
  private final DueDates dueDates;
  private final Clock clock;

  AcceptDossier(Handling handling, PaperUpdate papers, DueDates dueDates, Clock clock) {
    this.handling = handling;
    this.papers = papers;
    this.dueDates = dueDates;
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
    var limit = before.timing().limit();
    var after =
        before
            .to(Status.RECEIVED)
            .held(before.holding().byOfficer(before.holding().departmentId(), actor.accountId()))
            .timed(before.timing().received(now, dueDates.fresh(before.agencyId(), now, limit)));
    return handling.finish(
        actor,
        Action.ACCEPT,
        before,
        after,
        Handling.note(note),
        new Receiver(actor.accountId(), actor.fullName()));
  }
}
