package vn.motcua.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.SubjectRef;

/**
 * Which entries to read; null leaves a part out.
 *
 * @param from at or after this moment
 * @param to before this moment
 * @param username whose deeds
 * @param agencyPath hierarchy path of the agency of whoever did it
 * @param below whether agencies below that one count too
 */
public record AuditFilter(
    @Nullable Instant from,
    @Nullable Instant to,
    @Nullable String username,
    @Nullable String agencyPath,
    boolean below,
    @Nullable String action,
    @Nullable SubjectRef subject) {

  /** Everything. */
  public static final AuditFilter NONE = new AuditFilter(null, null, null, null, false, null, null);
}
