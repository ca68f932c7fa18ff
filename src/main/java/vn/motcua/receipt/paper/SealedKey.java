package vn.motcua.receipt.paper;

import java.security.PrivateKey;
import java.util.List;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Unavailable;
import vn.motcua.signing.SigningKey;

/** A seal as the JDK wants a key: it never leaves its place, only signatures do. */
final class SealedKey implements PrivateKey {

  private static final long serialVersionUID = 1L;

  private final transient SigningKey seal;

  SealedKey(SigningKey seal) {
    this.seal = seal;
  }

  boolean isCurve() {
    return "EC".equals(getAlgorithm());
  }

  byte[] sign(byte[] content) {
    return seal.sign(List.of(content)).getFirst();
  }

  @Override
  public String getAlgorithm() {
    return seal.certificate().getPublicKey().getAlgorithm();
  }

  @Override
  public String getFormat() {
    return "";
  }

  @Override
  public byte[] getEncoded() {
    return new byte[0];
  }

  /** Why the key did not sign, from under the layers of the JDK. */
  static RuntimeException reason(Throwable failed) {
    for (var cause = failed; cause != null; cause = cause.getCause()) {
      if (cause instanceof Refused || cause instanceof Unavailable) {
        return (RuntimeException) cause;
      }
    }
    return new IllegalStateException(failed);
  }
}
