package vn.motcua.platform.web.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** The open page sessions of an account, on all nodes. */
@Component
public class PageSessions {

  private final FindByIndexNameSessionRepository<? extends Session> sessions;

  PageSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
    this.sessions = sessions;
  }

  /** Newest use first. */
  public List<Open> of(long accountId, String currentId) {
    return all(accountId).values().stream()
        .filter(session -> !session.isExpired())
        .map(
            session ->
                new Open(
                    handle(session.getId()),
                    session.getCreationTime(),
                    session.getLastAccessedTime(),
                    Objects.requireNonNullElse(session.getAttribute("userAgent"), ""),
                    session.getId().equals(currentId)))
        .sorted(Comparator.comparing(Open::lastUsedAt).reversed())
        .toList();
  }

  /** Ends one session of the account; one that has ended already is no fault. */
  public void end(long accountId, String handle) {
    all(accountId).keySet().stream()
        .filter(id -> handle(id).equals(handle))
        .forEach(sessions::deleteById);
  }

  /**
   * Ends the account's sessions.
   *
   * @param exceptId the session to keep; empty keeps none
   */
  public void endAll(long accountId, String exceptId) {
    all(accountId).keySet().stream()
        .filter(id -> !id.equals(exceptId))
        .forEach(sessions::deleteById);
  }

  /** Ends all sessions of a citizen. */
  public void endAllOfCitizen(long citizenId) {
    sessions
        .findByPrincipalName(PageSession.citizenName(citizenId))
        .keySet()
        .forEach(sessions::deleteById);
  }

  private Map<String, ? extends Session> all(long accountId) {
    return sessions.findByPrincipalName(PageSession.principalName(accountId));
  }

  /** A name for the session that does not open it. */
  private static String handle(String sessionId) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(sessionId.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * @param userAgent what the browser calls itself
   */
  public record Open(
      String handle, Instant openedAt, Instant lastUsedAt, String userAgent, boolean current) {}
}
