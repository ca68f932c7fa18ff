package vn.motcua.certification.lane;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.handover.SignAtOnce;
import vn.motcua.dossier.model.Status;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;

/**
 * A leader certifies the papers of one dossier in the stack: they get their numbers, handling ends,
 * and they wait to be handed over.
 */
@UseCase
public class SignWaiting {

  private final Dossiers dossiers;
  private final Certifying certifying;
  private final SignAtOnce signAtOnce;
  private final OwnSigner signers;

  SignWaiting(Dossiers dossiers, Certifying certifying, SignAtOnce signAtOnce, OwnSigner signers) {
    this.dossiers = dossiers;
    this.certifying = certifying;
    this.signAtOnce = signAtOnce;
    this.signers = signers;
  }

  /**
   * Refused when nothing of the dossier waits any more.
   *
   * @return the notation of the numbers, {@code Số 12–13, quyển số 01/2026-SCT/BS}
   */
  @Transactional
  public String handle(Actor actor, DossierCode code) {
    var dossier = dossiers.get(actor, code);
    actor.require(Permission.DOSSIER_APPROVE, dossier.holding().agencyPath(), BookKind.FIELD);
    if (dossier.status() != Status.RECEIVED) {
      throw new Refused(CertificationRefusal.NOT_WAITING);
    }
    var notation = certifying.certify(actor, dossier, signers.of(actor, dossier.agencyId()));
    signAtOnce.handle(actor, code, dossier.version(), notation, "");
    return notation;
  }
}
