package vn.motcua.dossier.handover;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/**
 * A leader signs the result of a same-day procedure that the desk prepared at the counter; handling
 * ends and the result waits to be handed over (NĐ 61/2018 art. 17.4; received, appraised and
 * approved on the spot: TT 01/2018/TT-VPCP art. 15).
 */
@UseCase
public class SignAtOnce {

  private final Handling handling;
  private final Issuing issuing;

  SignAtOnce(Handling handling, Issuing issuing) {
    this.handling = handling;
    this.issuing = issuing;
  }

  /**
   * Refused for procedures without a same-day limit.
   *
   * @param notation the result's own number and notation; empty when it has none; ≤ 100 characters
   */
  @Transactional
  public Dossier handle(
      Actor actor, DossierCode code, long seenVersion, String notation, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.SIGN_AT_ONCE);
    if (!before.isGivenAtOnce()) {
      throw new Refused(DossierRefusal.NOT_AT_ONCE, before.procedure().name());
    }
    var signed = before.holding().bySigner(issuing.desk(before), actor.accountId());
    var after = issuing.issued(before, signed, notation);
    return handling.finish(actor, Action.SIGN_AT_ONCE, before, after, Handling.note(note));
  }
}
