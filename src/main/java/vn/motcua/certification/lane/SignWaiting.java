package vn.motcua.certification.lane;

import java.time.Clock;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.model.AppointedSigner;
import vn.motcua.certification.model.Signer;
import vn.motcua.certification.model.Signer.Capacity;
import vn.motcua.certification.store.PracticeStore;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.handover.SignAtOnce;
import vn.motcua.dossier.model.Status;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/**
 * A leader certifies the papers of one dossier in the stack: they get their numbers, handling ends,
 * and they wait to be handed over.
 */
@UseCase
public class SignWaiting {

  private final Dossiers dossiers;
  private final Certifying certifying;
  private final SignAtOnce signAtOnce;
  private final PracticeStore practices;
  private final Accounts accounts;
  private final Clock clock;

  SignWaiting(
      Dossiers dossiers,
      Certifying certifying,
      SignAtOnce signAtOnce,
      PracticeStore practices,
      Accounts accounts,
      Clock clock) {
    this.dossiers = dossiers;
    this.certifying = certifying;
    this.signAtOnce = signAtOnce;
    this.practices = practices;
    this.accounts = accounts;
    this.clock = clock;
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
    var notation = certifying.certify(actor, dossier, signer(actor, dossier.agencyId()));
    signAtOnce.handle(actor, code, dossier.version(), notation, "");
    return notation;
  }

  /** As the unit appointed this person, else by the position of the account. */
  private Signer signer(Actor actor, long agencyId) {
    var today = Vietnam.date(clock.instant());
    return practices.signers(agencyId).stream()
        .filter(each -> each.signsOn(today))
        .map(AppointedSigner::signer)
        .filter(signer -> signer.fullName().equals(actor.fullName()))
        .findFirst()
        .orElseGet(() -> byPosition(actor));
  }

  private Signer byPosition(Actor actor) {
    return accounts.colleagues(List.of(actor.accountId())).values().stream()
        .findFirst()
        .map(own -> new Signer(own.fullName(), own.position(), Capacity.ofTitle(own.position())))
        .orElseThrow(() -> new Refused(CertificationRefusal.UNKNOWN_SIGNER));
  }
}
