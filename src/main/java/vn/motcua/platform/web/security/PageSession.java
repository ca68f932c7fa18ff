package vn.motcua.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

/** What a page session remembers: the account, and nothing whose class could change. */
public final class PageSession {

  private static final String ACCOUNT = "account";
  private static final String NAME = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

  private PageSession() {}

  /** Starts a fresh session; whatever session the browser had before ends (session fixation). */
  public static void start(HttpServletRequest request, long accountId, String userAgent) {
    end(request);
    var session = request.getSession(true);
    session.setAttribute(ACCOUNT, accountId);
    session.setAttribute(NAME, principalName(accountId));
    session.setAttribute("userAgent", userAgent);
  }

  /** Ends the browser's session, if it has one. */
  public static void end(HttpServletRequest request) {
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** The name under which the sessions of an account are found. */
  public static String principalName(long accountId) {
    return Long.toString(accountId);
  }

  static Optional<Long> accountId(HttpServletRequest request) {
    var session = request.getSession(false);
    @Nullable Object account = session == null ? null : session.getAttribute(ACCOUNT);
    return account instanceof Long id ? Optional.of(id) : Optional.empty();
  }
}
