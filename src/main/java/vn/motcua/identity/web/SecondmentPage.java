package vn.motcua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The secondments of one account.
 *
 * @param own whether it is the administrator's own, which others must change
 */
public record SecondmentPage(
    String url,
    String accountUrl,
    String name,
    String agency,
    long version,
    boolean own,
    List<Row> rows,
    Form form,
    List<Option> roles,
    List<Option> departments,
    Problems problems) {

  public SecondmentPage {
    rows = List.copyOf(rows);
    roles = List.copyOf(roles);
    departments = List.copyOf(departments);
  }

  /**
   * A secondment.
   *
   * @param endUrl empty when it is over
   */
  public record Row(
      String agency,
      String department,
      String role,
      String days,
      String home,
      String document,
      boolean now,
      String endUrl) {}

  /** What was typed. */
  public record Form(
      @Nullable String host,
      @Nullable String hostDepartment,
      @Nullable String hostRole,
      @Nullable String hostFrom,
      @Nullable String hostTo,
      boolean keepsHome,
      @Nullable String document) {}
}
