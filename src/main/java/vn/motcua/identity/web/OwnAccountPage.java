package vn.motcua.identity.web;

import java.util.List;
import vn.motcua.platform.web.piece.Problems;

/**
 * One's own account as it is shown.
 *
 * @param email where links for a new password are sent; empty = nowhere
 * @param changed whether the password has just been changed
 */
public record OwnAccountPage(
    String fullName,
    String username,
    String agency,
    List<String> roles,
    String email,
    List<SessionRow> sessions,
    boolean changed,
    Problems problems) {

  public OwnAccountPage {
    roles = List.copyOf(roles);
    sessions = List.copyOf(sessions);
  }

  /** An open session as it is shown. */
  public record SessionRow(
      String handle, String openedAt, String lastUsedAt, String device, boolean current) {}
}
