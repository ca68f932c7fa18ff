package vn.motcua.result.writing;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierRights;
import vn.motcua.dossier.model.Status;
import vn.motcua.result.ResultRefusal;
import vn.motcua.result.model.Result;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/**
 * Who writes results: whoever has the dossier in hand while it is being handled; afterwards, what
 * takes the place of a wrong one, whoever handles such dossiers at the agency that issued it.
 */
@Component
public class WritingRights {

  private final Dossiers dossiers;

  WritingRights(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  public boolean mayWrite(Actor actor, Dossier dossier) {
    return dossier.status() == Status.IN_PROGRESS
        && DossierRights.may(actor, dossier, Action.SUBMIT_FOR_SIGNATURE);
  }

  public boolean mayCorrect(Actor actor, Result result) {
    return actor.may(Permission.DOSSIER_PROCESS, result.agencyPath(), result.field());
  }

  /** Whether this person may change a draft now. */
  public boolean mayChange(Actor actor, Result draft) {
    return draft.isDraft()
        && draft.askedAt() == null
        && (draft.corrects() == null
            ? mayWrite(actor, dossiers.get(actor, draft.dossier()))
            : mayCorrect(actor, draft));
  }

  /** The dossier, if this person may write its result now. */
  Dossier requireWritable(Actor actor, DossierCode code) {
    var dossier = dossiers.get(actor, code);
    if (!DossierRights.may(actor, dossier, Action.SUBMIT_FOR_SIGNATURE)) {
      throw new Denied(Permission.DOSSIER_PROCESS);
    }
    if (dossier.status() != Status.IN_PROGRESS) {
      throw new Refused(ResultRefusal.RESULT_NOT_WRITABLE);
    }
    return dossier;
  }

  /** Refuses who may not change that draft, or one that waits for a signature. */
  void requireChangeable(Actor actor, Result draft) {
    if (draft.corrects() == null) {
      var unused = requireWritable(actor, draft.dossier());
    } else {
      requireCorrecting(actor, draft);
    }
    if (!draft.isDraft() || draft.askedAt() != null) {
      throw new Refused(ResultRefusal.RESULT_NOT_WRITABLE);
    }
  }

  void requireCorrecting(Actor actor, Result result) {
    actor.require(Permission.DOSSIER_PROCESS, result.agencyPath(), result.field());
  }
}
