package vn.motcua.evaluation.remark;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something noted about a dossier.
 *
 * @param struck by whom, when and why it was struck out; null while it stands
 */
public record Remark(
    long id,
    String source,
    long dossierId,
    RemarkKind kind,
    String reason,
    Instant madeAt,
    String madeByName,
    @Nullable Struck struck) {

  /** A remark found untrue is struck out, never deleted. */
  public record Struck(Instant at, String byName, String reason) {}

  public boolean stands() {
    return struck == null;
  }
}
