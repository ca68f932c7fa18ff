package vn.motcua.signing.key;

import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.SubjectRef;

/** Takes a key out of use; files and secrets kept for it are forgotten. */
@UseCase
public class RetireSigningKey {

  private final SigningKeyStore store;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  RetireSigningKey(
      SigningKeyStore store, Organisation organisation, AuditTrail audit, Clock clock) {
    this.store = store;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public void handle(Actor actor, long id) {
    var key = store.find(id).orElseThrow(() -> new NotVisible("signing key " + id)).held();
    if (!actor.may(Permission.SIGNING_MANAGE, organisation.agency(key.agencyId()).path())) {
      throw new NotVisible("signing key " + id);
    }
    if (!store.retire(id, clock.instant())) {
      throw new NotVisible("signing key " + id);
    }
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(key.agencyId())),
        "signing-key-retired",
        Map.of("key", id, "serial", key.serial()));
  }
}
