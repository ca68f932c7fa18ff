package vn.motcua.result.issuing;

import org.springframework.stereotype.Component;
import vn.motcua.result.ResultRefusal;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultRights;
import vn.motcua.result.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** Whether somebody may sign a result as it was read; asked before signing and again after. */
@Component
class SigningCheck {

  private final ResultStore store;

  SigningCheck(ResultStore store) {
    this.store = store;
  }

  /** The draft, kept from others until the transaction ends. */
  Result lock(Actor actor, long id, long seenVersion) {
    var draft =
        store
            .lock(id)
            .filter(found -> ResultRights.mayApprove(actor, found))
            .orElseThrow(() -> new NotVisible("result " + id));
    draft.requireVersion(seenVersion);
    if (draft.askedAt() == null) {
      throw new Refused(ResultRefusal.RESULT_NOT_ASKED);
    }
    if (!ResultRights.maySign(actor, draft)) {
      throw new Refused(ResultRefusal.RESULT_WAITS_FOR_ANOTHER);
    }
    return draft;
  }
}
