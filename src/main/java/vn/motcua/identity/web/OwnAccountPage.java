package vn.motcua.identity.web;

import java.util.List;

/**
 * One's own account as it is shown.
 *
 * @param changed whether the password has just been changed
 */
public record OwnAccountPage(
    String fullName,
    String username,
    String agency,
    List<String> roles,
    List<SessionRow> sessions,
    boolean changed) {

  public OwnAccountPage {
    roles = List.copyOf(roles);
    sessions = List.copyOf(sessions);
  }

  /** An open session as it is shown. */
  public record SessionRow(
      String handle, String openedAt, String lastUsedAt, String device, boolean current) {}
}
