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
    List<Row> rows,
    @Nullable String next,
    Problems problems) {

  public AuditPage {
    types = List.copyOf(types);
    rows = List.copyOf(rows);
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
      String details,
      String seal) {}
}
