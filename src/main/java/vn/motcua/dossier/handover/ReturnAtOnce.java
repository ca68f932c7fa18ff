package vn.motcua.dossier.handover;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.spi.DossierFees;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/**
 * Procedures whose result is given at once: taken in and handed back in one go, recorded all the
 * same (NĐ 61/2018 art. 17.4).
 */
@UseCase
public class ReturnAtOnce {

  private final ReceiveDossier receive;
  private final Handling handling;
  private final Issuing issuing;
  private final DossierFees fees;

  ReturnAtOnce(ReceiveDossier receive, Handling handling, Issuing issuing, DossierFees fees) {
    this.receive = receive;
    this.handling = handling;
    this.issuing = issuing;
    this.fees = fees;
  }

  /**
   * Takes in and hands back; a repeated submit answers the first one's dossier. Nobody will have to
   * be reached afterwards, so no number of the applicant is asked for.
   */
  @Transactional
  public Dossier handle(Actor actor, Intake intake, @Nullable String key) {
    var received = receive.withoutContact(actor, intake, key);
    return received.status() == Status.RETURNED
        ? received
        : handle(actor, received.code(), received.version(), "");
  }

  /** As the other, for results without a number of their own. */
  @Transactional
  public Dossier handle(Actor actor, DossierCode code, long seenVersion, String note) {
    return handle(actor, code, seenVersion, "", note);
  }

  /**
   * Hands back a dossier received and still at the desk; refused for procedures without a same-day
   * limit.
   *
   * @param notation the result's own number and notation; empty when it has none
   */
  @Transactional
  public Dossier handle(
      Actor actor, DossierCode code, long seenVersion, String notation, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.RETURN_AT_ONCE);
    if (!before.isGivenAtOnce()) {
      throw new Refused(DossierRefusal.NOT_AT_ONCE, before.procedure().name());
    }
    fees.requireSettled(before);
    var issued = issuing.outcome(before, before.holding(), notation);
    var after =
        before
            .to(Status.RETURNED)
            .ended(issued.returned(Objects.requireNonNull(issued.finishedAt())));
    return handling.finish(actor, Action.RETURN_AT_ONCE, before, after, Handling.note(note));
  }
}
