package vn.motcua.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the trail as it is shown.
 *
 * @param subject what was typed, {@code type:id}
 * @param on ISO date, or empty
 * @param next address of the following page
 */
public record AuditPage(
    String username,
    String subject,
    String on,
    Chain chain,
    List<Row> rows,
    @Nullable String next) {

  public AuditPage {
    rows = List.copyOf(rows);
  }

  /** What the check of the subject's chain found. */
  public enum Chain {
    NOT_CHECKED,
    WHOLE,
    BROKEN
  }

  /** One entry as it is shown. */
  public record Row(
      String at, String username, String action, String subject, long seq, String details) {}
}
