package vn.motcua.signing.key;

import java.time.Clock;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.signing.SigningRefusal;

/** Stores a key that has been proved, and says so in the trail. */
@UseCase
class KeepSigningKey {

  private final SigningKeyStore store;
  private final AuditTrail audit;
  private final Clock clock;

  KeepSigningKey(SigningKeyStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Its id. */
  @Transactional
  long handle(Actor actor, StoredKey key, String agencyPath, byte[] certificate) {
    try {
      var id = store.add(key, agencyPath, certificate, clock.instant());
      audit.append(
          actor,
          new SubjectRef("agency", Long.toString(key.held().agencyId())),
          "signing-key-registered",
          Map.of("key", id, "serial", key.held().serial()));
      return id;
    } catch (DuplicateKeyException another) {
      throw new Refused(SigningRefusal.SIGNING_KEY_EXISTS);
    }
  }
}
