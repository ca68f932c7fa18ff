package vn.motcua.signing.key;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.signing.HeldKey;

/** The keys in use of the agencies somebody answers for. */
@Component
public class ListSigningKeys {

  private final SigningKeyStore store;

  ListSigningKeys(SigningKeyStore store) {
    this.store = store;
  }

  /** Those that end first come first; at most {@code limit}. */
  public List<HeldKey> handle(Actor actor, int limit) {
    var scopes = actor.scopes(Permission.SIGNING_MANAGE);
    if (scopes.isEmpty()) {
      throw new Denied(Permission.SIGNING_MANAGE);
    }
    return store.below(scopes, limit);
  }
}
