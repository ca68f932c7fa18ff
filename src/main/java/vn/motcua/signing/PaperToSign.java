package vn.motcua.signing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One paper of a batch.
 *
 * @param mark what is seen; null = nothing
 * @param at the signer's claimed time
 */
public record PaperToSign(byte[] pdf, @Nullable Mark mark, SigningLevel level, Instant at) {}
