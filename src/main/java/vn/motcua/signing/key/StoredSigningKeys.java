package vn.motcua.signing.key;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.signing.HeldKey;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.SigningRefusal;

/** The keys in the database, opened with the secret typed or kept. */
@Component
class StoredSigningKeys implements SigningKeys {

  private final SigningKeyStore store;
  private final Vault vault;

  StoredSigningKeys(SigningKeyStore store, Vault vault) {
    this.store = store;
    this.vault = vault;
  }

  @Override
  public Optional<HeldKey> person(long accountId) {
    return store.ofPerson(accountId).map(StoredKey::held);
  }

  @Override
  public Optional<HeldKey> seal(long agencyId) {
    return store.ofAgency(agencyId).map(StoredKey::held);
  }

  @Override
  public SigningKey openOwn(Actor actor, char[] pin) {
    var key = store.ofPerson(actor.accountId()).orElseThrow(StoredSigningKeys::none);
    return OpenKey.at(key.held().place(), pin, token(key));
  }

  @Override
  public SigningKey openSeal(long agencyId) {
    var key = store.ofAgency(agencyId).orElseThrow(StoredSigningKeys::none);
    var sealed = key.secret();
    var secret = sealed == null ? "" : vault.open(sealed, Owner.of(key.held()));
    return OpenKey.at(key.held().place(), secret.toCharArray(), token(key));
  }

  private String token(StoredKey key) {
    var sealed = key.token();
    return sealed == null ? "" : vault.open(sealed, Owner.of(key.held()));
  }

  private static Refused none() {
    return new Refused(SigningRefusal.SIGNING_KEY_NOT_REGISTERED);
  }
}
