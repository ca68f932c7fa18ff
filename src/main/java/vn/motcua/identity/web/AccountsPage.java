package vn.motcua.identity.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;

/**
 * The accounts of an agency as they are shown.
 *
 * @param query what was typed to find another agency
 * @param matches addresses and names of the agencies found
 * @param next address of the following page
 */
public record AccountsPage(
    long agencyId,
    String agencyName,
    String query,
    List<Option> matches,
    List<Row> rows,
    @Nullable String next) {

  public AccountsPage {
    matches = List.copyOf(matches);
    rows = List.copyOf(rows);
  }

  /** One account as it is shown in the list. */
  public record Row(
      String url,
      String username,
      String fullName,
      String position,
      String roles,
      AccountState state) {}
}
