package vn.motcua.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A registered key.
 *
 * @param accountId whose; null = the agency's seal
 * @param subject name in the certificate
 * @param serial of the certificate, hexadecimal
 * @param picture drawn signature or seal, a PNG; null = words are shown instead
 */
public record HeldKey(
    long id,
    @Nullable Long accountId,
    long agencyId,
    KeyPlace place,
    String subject,
    String issuer,
    String serial,
    Instant validFrom,
    Instant validTo,
    byte @Nullable [] picture) {

  public boolean isSeal() {
    return accountId == null;
  }
}
