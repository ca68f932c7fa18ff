package vn.motcua.platform.web.security;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * The stored sessions, asked once by a request and written only for a reason.
 *
 * <p>The library reads a session when the request comes and again when its answer has gone, each
 * time in a transaction, and writes the time of use at every page: six trips to the database of
 * some twenty that a page of the desk makes.
 */
final class QuietSessions<S extends Session>
    implements FindByIndexNameSessionRepository<QuietSession<S>> {

  private final FindByIndexNameSessionRepository<S> stored;
  private final ReadAlone readAlone;
  private final Iterable<SessionEnds> ends;

  QuietSessions(
      FindByIndexNameSessionRepository<S> stored, ReadAlone readAlone, Iterable<SessionEnds> ends) {
    this.stored = stored;
    this.readAlone = readAlone;
    this.ends = ends;
  }

  @Override
  public QuietSession<S> createSession() {
    return QuietSession.created(stored.createSession());
  }

  @Override
  public @Nullable QuietSession<S> findById(String id) {
    var known = SessionsOfRequest.known(id);
    if (known != null) {
      return own(known);
    }
    var found = readAlone.call(() -> stored.findById(id));
    if (found == null) {
      return null;
    }
    var session = QuietSession.found(found);
    SessionsOfRequest.keep(id, session);
    return session;
  }

  /** All sessions of a request were found here. */
  @SuppressWarnings("unchecked")
  private QuietSession<S> own(QuietSession<?> known) {
    return (QuietSession<S>) known;
  }

  @Override
  public void save(QuietSession<S> session) {
    if (session.isWorthWriting()) {
      stored.save(session.toWrite());
    }
  }

  @Override
  public void deleteById(String id) {
    SessionsOfRequest.forget(id);
    stored.deleteById(id);
    ends.forEach(each -> each.ended(id));
  }

  @Override
  public Map<String, QuietSession<S>> findByIndexNameAndIndexValue(String name, String value) {
    var sessions = new HashMap<String, QuietSession<S>>();
    stored
        .findByIndexNameAndIndexValue(name, value)
        .forEach((id, session) -> sessions.put(id, QuietSession.found(session)));
    return sessions;
  }
}
