package vn.motcua.certification.lane;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.model.AppointedSigner;
import vn.motcua.certification.model.Signer;
import vn.motcua.certification.model.Signer.Capacity;
import vn.motcua.certification.store.PracticeStore;
import vn.motcua.identity.Accounts;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** In what capacity somebody certifies who signs with the own account. */
@Component
public class OwnSigner {

  private final PracticeStore practices;
  private final Accounts accounts;
  private final Clock clock;

  OwnSigner(PracticeStore practices, Accounts accounts, Clock clock) {
    this.practices = practices;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** As the unit appointed this person, else by the position of the account. */
  public Signer of(Actor actor, long agencyId) {
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
