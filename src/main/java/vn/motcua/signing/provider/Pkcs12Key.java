package vn.motcua.signing.provider;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.List;
import vn.motcua.shared.Refused;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningRefusal;

/** A key in a file (PKCS#12), opened by its passphrase. */
public final class Pkcs12Key implements SigningKey {

  private final KeyStoreKey key;

  private Pkcs12Key(KeyStoreKey key) {
    this.key = key;
  }

  /**
   * @throws Refused for a wrong passphrase, another kind of file, or none with a key
   */
  public static Pkcs12Key open(byte[] file, char[] passphrase) {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(new ByteArrayInputStream(file), passphrase);
      var key = KeyStoreKey.in(store, passphrase, null);
      if (key == null) {
        throw new Refused(SigningRefusal.SIGNING_KEY_NOT_FOUND);
      }
      return new Pkcs12Key(key);
    } catch (UnrecoverableKeyException wrong) {
      throw new Refused(SigningRefusal.SIGNING_PIN_WRONG);
    } catch (IOException unopened) {
      throw new Refused(
          unopened.getCause() instanceof UnrecoverableKeyException
              ? SigningRefusal.SIGNING_PIN_WRONG
              : SigningRefusal.SIGNING_KEY_FILE_BROKEN);
    } catch (GeneralSecurityException broken) {
      throw new Refused(SigningRefusal.SIGNING_KEY_FILE_BROKEN);
    }
  }

  @Override
  public List<X509Certificate> chain() {
    return key.chain();
  }

  /** On all processors: a batch waits for its key, and this one is in memory. */
  @Override
  public List<byte[]> sign(List<byte[]> contents) {
    return contents.parallelStream().map(this::sign).toList();
  }

  private byte[] sign(byte[] content) {
    try {
      return key.sign(content);
    } catch (GeneralSecurityException unfit) {
      throw new Refused(SigningRefusal.SIGNING_KEY_TOO_WEAK);
    }
  }

  @Override
  public void close() {
    // a key in memory needs no farewell
  }
}
