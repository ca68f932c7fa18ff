package vn.motcua.signing.provider;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first private key with a certificate in a key store, whatever keeps the store. */
final class KeyStoreKey {

  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final @Nullable Provider provider;

  private KeyStoreKey(PrivateKey key, List<X509Certificate> chain, @Nullable Provider provider) {
    this.key = key;
    this.chain = chain;
    this.provider = provider;
  }

  /** Null when there is none. */
  static @Nullable KeyStoreKey in(KeyStore store, char[] pin, @Nullable Provider provider)
      throws KeyStoreException, UnrecoverableKeyException {
    for (var alias : Collections.list(store.aliases())) {
      var chain = store.getCertificateChain(alias);
      try {
        if (chain != null && store.getKey(alias, pin) instanceof PrivateKey key) {
          return new KeyStoreKey(
              key, Arrays.stream(chain).map(X509Certificate.class::cast).toList(), provider);
        }
      } catch (java.security.NoSuchAlgorithmException unknown) {
        throw new KeyStoreException(unknown);
      }
    }
    return null;
  }

  List<X509Certificate> chain() {
    return chain;
  }

  byte[] sign(byte[] content) throws GeneralSecurityException {
    var algorithm = Algorithms.of(chain.getFirst());
    var signature =
        provider == null
            ? Signature.getInstance(algorithm)
            : Signature.getInstance(algorithm, provider);
    signature.initSign(key);
    signature.update(content);
    return signature.sign();
  }
}
