package vn.motcua.platform.web.security;

/**
 * Told when a page session ends on this node: signed out, ended from elsewhere, or expired. What is
 * kept in memory for a session is forgotten then.
 */
public interface SessionEnds {

  void ended(String sessionId);
}
