package vn.motcua.dossier.handover;

import java.util.Objects;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/**
 * A leader signs the result of a same-day procedure that the desk prepared at the counter, and
 * handling ends (NĐ 61/2018 art. 17.4; received, appraised and approved on the spot: TT
 * 01/2018/TT-VPCP art. 15).
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
   * The result waits at the desk to be handed over. Refused for procedures without a same-day
   * limit.
   *
   * @param notation the result's own number and notation; empty when it has none; ≤ 100 characters
   */
  @Transactional
  public Dossier handle(
      Actor actor, DossierCode code, long seenVersion, String notation, String note) {
    var before = begin(actor, code, seenVersion);
    return handling.finish(
        actor, Action.SIGN_AT_ONCE, before, issued(actor, before, notation), Handling.note(note));
  }

  /**
   * As the other, for a result that is a file: the applicant has it with the signature, and nobody
   * hands anything over.
   */
  @Transactional
  public Dossier deliver(Actor actor, DossierCode code, long seenVersion, String notation) {
    var before = begin(actor, code, seenVersion);
    var issued = issued(actor, before, notation);
    var at = Objects.requireNonNull(issued.outcome().finishedAt());
    var after = issued.to(Status.RETURNED).ended(issued.outcome().returned(at));
    return handling.finish(actor, Action.SIGN_AT_ONCE, before, after, "");
  }

  private Dossier begin(Actor actor, DossierCode code, long seenVersion) {
    var before = handling.begin(actor, code, seenVersion, Action.SIGN_AT_ONCE);
    if (!before.isGivenAtOnce()) {
      throw new Refused(DossierRefusal.NOT_AT_ONCE, before.procedure().name());
    }
    return before;
  }

  private Dossier issued(Actor actor, Dossier before, String notation) {
    var signed = before.holding().bySigner(issuing.desk(before), actor.accountId());
    return issuing.issued(before, signed, notation);
  }
}
