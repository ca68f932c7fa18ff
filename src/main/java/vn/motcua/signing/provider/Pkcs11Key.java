package vn.motcua.signing.provider;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.shared.Refused;
import vn.motcua.signing.SigningKey;
import vn.motcua.signing.SigningRefusal;

/** A key in a token or security module (PKCS#11) that never leaves it. */
public final class Pkcs11Key implements SigningKey {

  private final Pkcs11Token token;
  private final KeyStoreKey key;
  private boolean closed;

  private Pkcs11Key(Pkcs11Token token, KeyStoreKey key) {
    this.token = token;
    this.key = key;
  }

  /**
   * Others wait until it is closed.
   *
   * @param library the driver's file on this machine
   * @param slot place among the slots with a token, from 0
   * @throws Refused for a wrong or locked PIN, a missing driver or token, one without a key
   */
  public static Pkcs11Key open(Path library, int slot, char[] pin) {
    var token = Pkcs11Token.of(library, slot);
    return new Pkcs11Key(token, token.enter(pin));
  }

  @Override
  public List<X509Certificate> chain() {
    return key.chain();
  }

  @Override
  public List<byte[]> sign(List<byte[]> contents) {
    try {
      var signatures = new ArrayList<byte[]>();
      for (var content : contents) {
        signatures.add(key.sign(content));
      }
      if (!Algorithms.fit(certificate(), contents, signatures)) {
        throw new Refused(SigningRefusal.SIGNING_ANSWER_WRONG);
      }
      return signatures;
    } catch (GeneralSecurityException | ProviderException failed) {
      throw Pkcs11Token.refused(failed);
    }
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      token.leave();
    }
  }
}
