package vn.motcua.result.model;

import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;

/** Who signs and who revokes results. */
public final class ResultRights {

  private ResultRights() {}

  /** Whoever approves such dossiers there, when the result waits for this person or for anybody. */
  public static boolean maySign(Actor actor, Result result) {
    var wanted = result.wantedSigner();
    return result.askedAt() != null
        && mayApprove(actor, result)
        && (wanted == null || actor.actsFor(wanted));
  }

  /** Whoever approves such dossiers there. */
  public static boolean mayApprove(Actor actor, Result result) {
    return actor.may(Permission.DOSSIER_APPROVE, result.agencyPath(), result.field());
  }
}
