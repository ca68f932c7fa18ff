package vn.motcua.audit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of the trail. */
final class Sha256 {

  private Sha256() {}

  static byte[] of(byte[] bytes) {
    return begin().digest(bytes);
  }

  static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
