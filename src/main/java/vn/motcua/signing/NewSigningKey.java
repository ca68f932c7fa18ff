package vn.motcua.signing;

import org.jspecify.annotations.Nullable;

/**
 * A key to be registered.
 *
 * @param accountId whose; null = the agency's seal
 * @param secret PIN or passphrase, asked to prove the key; kept, encrypted, for seals only
 * @param token bearer token of a remote service; empty for other places
 * @param picture drawn signature or seal, a PNG with transparent ground; null = none
 */
public record NewSigningKey(
    long agencyId,
    @Nullable Long accountId,
    KeyPlace place,
    String secret,
    String token,
    byte @Nullable [] picture) {}
