package vn.motcua.dossier.handover;

import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.spi.DossierFees;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;

/**
 * Hands the result over to the applicant, with the originals taken for comparison (NĐ 61/2018 art.
 * 20).
 */
@UseCase
public class ReturnResult {

  private final Handling handling;
  private final DossierFees fees;
  private final Clock clock;

  ReturnResult(Handling handling, DossierFees fees, Clock clock) {
    this.handling = handling;
    this.fees = fees;
    this.clock = clock;
  }

  /**
   * @param note who took it, when not the applicant
   */
  @Transactional
  public Dossier handle(Actor actor, DossierCode code, long seenVersion, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.RETURN_RESULT);
    fees.requireSettled(before);
    var after = before.to(Status.RETURNED).ended(before.outcome().returned(clock.instant()));
    return handling.finish(actor, Action.RETURN_RESULT, before, after, Handling.note(note));
  }
}
