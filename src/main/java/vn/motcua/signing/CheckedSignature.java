package vn.motcua.signing;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one signature in a PDF is worth.
 *
 * @param signer name in the certificate; empty when there is none
 * @param organisation where the signer works, as the certificate says; empty when it does not
 * @param serial of the certificate, hexadecimal
 * @param issuer name of the authority
 * @param level {@code PAdES-BASELINE-LT}, {@code PKCS7-B} and so on
 * @param claimedAt what the signer's machine said
 * @param stampedAt what an authority we believe stamped
 * @param wholeDocument whether nothing at all was added to the file since
 */
public record CheckedSignature(
    String signer,
    String organisation,
    String serial,
    String issuer,
    String level,
    @Nullable Instant claimedAt,
    @Nullable Instant stampedAt,
    boolean wholeDocument,
    Set<SignatureReason> reasons) {

  public CheckedSignature {
    reasons = Set.copyOf(reasons);
  }

  public SignatureVerdict verdict() {
    return SignatureVerdict.of(reasons);
  }
}
