package vn.motcua.platform.web.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/**
 * A session that knows whether anything but the time of its use has changed. That time is written
 * once a minute at most: "last used" is right to the minute, and a session lasts ten hours.
 */
final class QuietSession<S extends Session> implements Session {

  private static final Duration SELDOM = Duration.ofMinutes(1);

  private final S stored;
  private Instant usedAt;
  private boolean changed;

  private QuietSession(S stored, boolean changed) {
    this.stored = stored;
    this.usedAt = stored.getLastAccessedTime();
    this.changed = changed;
  }

  static <S extends Session> QuietSession<S> created(S session) {
    return new QuietSession<>(session, true);
  }

  static <S extends Session> QuietSession<S> found(S session) {
    return new QuietSession<>(session, false);
  }

  boolean isWorthWriting() {
    return changed || isUsedLongSince();
  }

  /** What is to be written now; after that nothing is, until something changes again. */
  S toWrite() {
    if (isUsedLongSince()) {
      stored.setLastAccessedTime(usedAt);
    }
    changed = false;
    return stored;
  }

  private boolean isUsedLongSince() {
    return usedAt.isAfter(stored.getLastAccessedTime().plus(SELDOM));
  }

  @Override
  public String getId() {
    return stored.getId();
  }

  @Override
  public String changeSessionId() {
    changed = true;
    return stored.changeSessionId();
  }

  @Override
  public <T> @Nullable T getAttribute(String name) {
    return stored.getAttribute(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return stored.getAttributeNames();
  }

  @Override
  public void setAttribute(String name, Object value) {
    changed = true;
    stored.setAttribute(name, value);
  }

  @Override
  public void removeAttribute(String name) {
    changed = true;
    stored.removeAttribute(name);
  }

  @Override
  public Instant getCreationTime() {
    return stored.getCreationTime();
  }

  @Override
  public void setLastAccessedTime(Instant at) {
    usedAt = at;
  }

  @Override
  public Instant getLastAccessedTime() {
    return usedAt;
  }

  @Override
  public void setMaxInactiveInterval(Duration longest) {
    changed = true;
    stored.setMaxInactiveInterval(longest);
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return stored.getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return stored.isExpired();
  }
}
