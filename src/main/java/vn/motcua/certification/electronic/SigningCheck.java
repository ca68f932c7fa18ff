package vn.motcua.certification.electronic;

import org.springframework.stereotype.Component;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.model.ElectronicCopy;
import vn.motcua.certification.model.ElectronicCopy.Stage;
import vn.motcua.certification.store.CopyQueries;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** Whether somebody may sign a copy as it was read; asked before signing and again after. */
@Component
class SigningCheck {

  private final Copies copies;
  private final CopyQueries queries;
  private final Dossiers dossiers;

  SigningCheck(Copies copies, CopyQueries queries, Dossiers dossiers) {
    this.copies = copies;
    this.queries = queries;
    this.dossiers = dossiers;
  }

  /** A copy that waits for this person. */
  ElectronicCopy find(Actor actor, long id) {
    return queries
        .toSign(actor, id)
        .filter(copy -> copy.stage() == Stage.TO_SIGN)
        .orElseThrow(() -> new NotVisible("electronic copy " + id));
  }

  /** The same, kept from others until the transaction ends. */
  ElectronicCopy lock(Actor actor, long id, long seenVersion) {
    copies.lock(id);
    var copy = queries.toSign(actor, id).orElseThrow(() -> new NotVisible("electronic copy " + id));
    Copies.requireWaiting(copy, seenVersion);
    if (copy.stage() != Stage.TO_SIGN) {
      throw new Refused(CertificationRefusal.COPY_NOT_COMPARED);
    }
    var dossier = dossiers.get(actor, copy.entry().dossier());
    if (!DossierRights.may(actor, dossier, Action.SIGN_AT_ONCE)) {
      throw new NotVisible("electronic copy " + id);
    }
    if (dossier.status() != Status.RECEIVED) {
      throw new Refused(CertificationRefusal.NOT_WAITING);
    }
    return copy;
  }
}
