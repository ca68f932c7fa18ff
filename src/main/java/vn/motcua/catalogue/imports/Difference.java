package vn.motcua.catalogue.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one line of a list brings that is not there.
 *
 * @param number in its list, from 1
 * @param source all columns of the line, by header
 * @param baseId the version it differs from; null = a procedure that was not there
 * @param columns headers of the columns that differ; empty for a new procedure
 * @param decision null while nobody decided
 * @param reason why ours was kept; empty when accepted
 */
public record Difference(
    int number,
    String procedureCode,
    String name,
    Map<String, String> source,
    @Nullable Long baseId,
    List<String> columns,
    @Nullable Decision decision,
    @Nullable String reason,
    @Nullable Instant decidedAt,
    @Nullable String decidedBy) {

  /** What became of a difference. */
  public enum Decision {
    ACCEPTED,
    KEPT
  }

  public boolean isNew() {
    return baseId == null;
  }
}
