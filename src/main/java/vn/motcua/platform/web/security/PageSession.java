package vn.motcua.platform.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;

/** What a page session remembers: the account or citizen, and nothing whose class could change. */
public final class PageSession {

  private static final String ACCOUNT = "account";
  private static final String CITIZEN = "citizen";

  /** Seconds without a page after which a citizen is signed out: telephones are lent. */
  private static final int CITIZENS_PAUSE = 60 * 60;

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

  /** Starts a citizen's session; whatever session the browser had before ends. */
  public static void startForCitizen(HttpServletRequest request, long citizenId) {
    end(request);
    var session = request.getSession(true);
    session.setMaxInactiveInterval(CITIZENS_PAUSE);
    session.setAttribute(CITIZEN, citizenId);
    session.setAttribute(NAME, citizenName(citizenId));
  }

  /** The citizen signed in here; a browser holds an official or a citizen, never both. */
  public static Optional<Long> citizenId(HttpServletRequest request) {
    return attribute(request, CITIZEN);
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

  static String citizenName(long citizenId) {
    return CITIZEN + " " + citizenId;
  }

  static Optional<Long> accountId(HttpServletRequest request) {
    return attribute(request, ACCOUNT);
  }

  private static Optional<Long> attribute(HttpServletRequest request, String name) {
    var session = request.getSession(false);
    @Nullable Object value = session == null ? null : session.getAttribute(name);
    return value instanceof Long id ? Optional.of(id) : Optional.empty();
  }
}
