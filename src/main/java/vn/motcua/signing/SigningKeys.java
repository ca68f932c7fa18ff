package vn.motcua.signing;

import java.util.Optional;
import vn.motcua.shared.Actor;

/** The registered keys of people and agencies. */
public interface SigningKeys {

  /** The key a person signs with now. */
  Optional<HeldKey> person(long accountId);

  /** The key an agency seals with now. */
  Optional<HeldKey> seal(long agencyId);

  /**
   * Opens the actor's own key; nobody else can (the signer alone controls the key, Law on
   * Electronic Transactions 2023 art. 22).
   *
   * @param pin PIN or passphrase, kept nowhere
   * @throws vn.motcua.shared.Refused when there is none, the PIN is wrong or the key out of reach
   * @throws vn.motcua.shared.Unavailable when a remote service does not answer
   */
  SigningKey openOwn(Actor actor, char[] pin);

  /**
   * Opens an agency's seal with the secret kept for it. Whether the actor may seal there is for the
   * caller to ask: it knows what is sealed.
   *
   * @throws vn.motcua.shared.Refused when there is none, or it is out of reach
   */
  SigningKey openSeal(long agencyId);
}
