package vn.motcua.notice;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;

/** What somebody was told: their own notices, nobody else's. */
@Component
public class Notices {

  /** Counting stops here; the bell then says that there are more. */
  private static final int MOST = 99;

  private final NoticeStore store;
  private final Clock clock;

  Notices(NoticeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** {@code 3}, {@code 99+}; empty when none is unread. One bounded look along an index. */
  public String unread(Actor actor) {
    var count = store.unread(actor.accountId(), MOST + 1);
    return count == 0 ? "" : count > MOST ? MOST + "+" : Integer.toString(count);
  }

  /**
   * The newest first.
   *
   * @param before only with a smaller id
   */
  public List<Notice> page(Actor actor, boolean unreadOnly, long before, int limit) {
    return store.page(actor.accountId(), unreadOnly, before, limit);
  }

  /** The notice, read from now on. */
  @Transactional
  public Notice open(Actor actor, long id) {
    var notice =
        store.find(actor.accountId(), id).orElseThrow(() -> new NotVisible("notice " + id));
    store.markRead(actor.accountId(), id, clock.instant());
    return notice;
  }

  /**
   * @param upTo id of the newest one seen; what came in later stays unread
   */
  @Transactional
  public void markAllRead(Actor actor, long upTo) {
    store.markAllRead(actor.accountId(), upTo, clock.instant());
  }

  /** The kinds this person does not want to be told of. */
  public Set<NoticeKind> silenced(Actor actor) {
    return store.silenced(actor.accountId());
  }
}
