package vn.motcua.signing.check;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import java.util.Set;

/** Whether an algorithm is strong enough (TT 15/2025/TT-BKHCN: RSA 2048, ECDSA 256, SHA-2 or 3). */
final class Strength {

  private static final int RSA = 2048;
  private static final int CURVE = 256;
  private static final Set<DigestAlgorithm> DIGESTS =
      Set.of(
          DigestAlgorithm.SHA256,
          DigestAlgorithm.SHA384,
          DigestAlgorithm.SHA512,
          DigestAlgorithm.SHA3_256,
          DigestAlgorithm.SHA3_384,
          DigestAlgorithm.SHA3_512);

  private Strength() {}

  static boolean isEnough(SignatureWrapper signature) {
    return DIGESTS.contains(signature.getDigestAlgorithm())
        && bits(signature.getKeyLengthUsedToSignThisToken())
            >= least(signature.getEncryptionAlgorithm());
  }

  private static int least(EncryptionAlgorithm algorithm) {
    return switch (algorithm) {
      case RSA, RSASSA_PSS -> RSA;
      case ECDSA, PLAIN_ECDSA, EDDSA -> CURVE;
      default -> Integer.MAX_VALUE;
    };
  }

  /** {@code ?} when DSS does not know. */
  private static int bits(String length) {
    return length.matches("[0-9]{1,6}") ? Integer.parseInt(length) : 0;
  }
}
