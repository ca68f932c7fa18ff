package vn.motcua.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Lets one of our pages be shown inside another of ours, as a paper is while it prints; all others
 * refuse any frame.
 */
public final class OwnFrame {

  private static final String ALLOWED = OwnFrame.class.getName();

  private OwnFrame() {}

  public static void allow(HttpServletRequest request) {
    request.setAttribute(ALLOWED, true);
  }

  public static boolean isAllowed(HttpServletRequest request) {
    return request.getAttribute(ALLOWED) != null;
  }
}
