package vn.motcua.identity.web;

import java.util.List;
import vn.motcua.identity.AccountDetails;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * One account as its administrator sees it.
 *
 * @param email where links for a new password are sent; empty = nowhere
 * @param own whether it is the administrator's own, which others must change
 * @param form what was typed to give a role
 * @param templates the templates of roles that can be assigned
 * @param link the one-time link just made, or empty
 */
public record AccountPage(
    String url,
    AccountDetails account,
    String agency,
    AccountState state,
    String email,
    boolean own,
    List<RoleRow> roles,
    RoleForm form,
    List<Option> choices,
    LimitChoices.Boxes limits,
    List<Option> templates,
    String link,
    Problems problems) {

  public AccountPage {
    roles = List.copyOf(roles);
    choices = List.copyOf(choices);
    templates = List.copyOf(templates);
  }

  /**
   * A role as it is shown.
   *
   * @param validTo empty = until revoked
   * @param valid whether it counts today
   * @param limits to what it is limited; empty = to nothing
   */
  public record RoleRow(
      long id,
      String role,
      String agency,
      String validFrom,
      String validTo,
      boolean valid,
      String limits) {}
}
