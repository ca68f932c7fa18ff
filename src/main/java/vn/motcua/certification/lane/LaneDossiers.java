package vn.motcua.certification.lane;

import org.springframework.stereotype.Component;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.lane.LaneCheck.Checked;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.handover.ReturnAtOnce;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/** The dossiers behind the lane: received and handed back by the dossier's own use cases. */
@Component
class LaneDossiers {

  private final LaneCheck check;
  private final Dossiers dossiers;
  private final ReceiveDossier receive;
  private final ReturnAtOnce returnAtOnce;

  LaneDossiers(
      LaneCheck check, Dossiers dossiers, ReceiveDossier receive, ReturnAtOnce returnAtOnce) {
    this.check = check;
    this.dossiers = dossiers;
    this.receive = receive;
    this.returnAtOnce = returnAtOnce;
  }

  /** The dossier that carries these lines: the one named, or a new one. */
  Dossier of(Actor actor, Checked checked, LanePart part) {
    var named = checked.request().dossier();
    if (named != null) {
      return atDesk(actor, named, part.book());
    }
    var intake = check.intake(checked.agency(), checked.request(), part);
    return checked.signer() == null || part.isElectronic()
        ? receive.handle(actor, intake, null)
        : receive.withoutContact(actor, intake, null);
  }

  void handBack(Actor actor, Dossier dossier, String notation) {
    returnAtOnce.handle(actor, dossier.code(), dossier.version(), notation, "");
  }

  private Dossier atDesk(Actor actor, DossierCode code, BookKind kind) {
    var dossier = dossiers.get(actor, code);
    actor.require(Permission.DOSSIER_RECEIVE, dossier.agencyPath(), BookKind.FIELD);
    if (dossier.status() != Status.RECEIVED) {
      throw new Refused(CertificationRefusal.DOSSIER_NOT_AT_DESK);
    }
    if (!dossier.procedure().code().equals(kind.procedure())) {
      throw new Refused(CertificationRefusal.DOSSIER_OF_OTHER_BOOK);
    }
    return dossier;
  }
}
