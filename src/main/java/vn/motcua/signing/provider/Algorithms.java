package vn.motcua.signing.provider;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

/** Which algorithm a key signs with, and whether it really did. */
final class Algorithms {

  private Algorithms() {}

  static String of(X509Certificate certificate) {
    return "EC".equals(certificate.getPublicKey().getAlgorithm())
        ? "SHA256withECDSA"
        : "SHA256withRSA";
  }

  /** Whether each is a signature of that certificate's key; what a device says is not believed. */
  static boolean fit(X509Certificate certificate, List<byte[]> contents, List<byte[]> signatures) {
    if (contents.size() != signatures.size()) {
      return false;
    }
    try {
      var check = Signature.getInstance(of(certificate));
      for (var i = 0; i < contents.size(); i++) {
        check.initVerify(certificate);
        check.update(contents.get(i));
        if (!check.verify(signatures.get(i))) {
          return false;
        }
      }
      return true;
    } catch (GeneralSecurityException malformed) {
      return false;
    }
  }
}
