package vn.motcua.signing.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Papers somebody signed together.
 *
 * @param accountId whose signature
 * @param doneAt null while rows are left
 */
public record Batch(long id, long accountId, Instant begunAt, @Nullable Instant doneAt) {}
