package vn.motcua.audit.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * A page of the trail as it is shown.
 *
 * @param type kind of the subject chosen
 * @param id of the subject typed, or empty
 * @param on the day as typed, or empty
 * @param next address of the following page
 */
public record AuditPage(
    String username,
    String type,
    String id,
    String on,
    List<Option> types,
    Chain chain,
    List<Row> rows,
    @Nullable String next,
    Problems problems) {

  public AuditPage {
    types = List.copyOf(types);
    rows = List.copyOf(rows);
  }

  /** What the check of the subject's chain found. */
  public enum Chain {
    NOT_CHECKED,
    WHOLE,
    BROKEN
  }

  /**
   * One entry as it is shown.
   *
   * @param url the trail of its subject alone
   */
  public record Row(
      String at,
      String username,
      String action,
      String subject,
      String url,
      long seq,
      String details) {}
}
