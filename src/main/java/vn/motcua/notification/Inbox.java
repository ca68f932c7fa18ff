package vn.motcua.notification;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.notification.store.InboxStore;

/**
 * What a citizen was told in the app. That the reader is the person of the identity number is for
 * the caller to have made sure of, by a sign-in that proves it.
 */
@Component
public class Inbox {

  private final InboxStore store;
  private final Clock clock;

  Inbox(InboxStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * The newest first, in the language of the page.
   *
   * @param before only with a smaller id; {@link Long#MAX_VALUE} for the first page
   */
  public List<InboxMessage> page(String identityNumber, Language language, long before, int limit) {
    return store.page(identityNumber, language == Language.EN, before, limit, clock.instant());
  }

  /** How many are unread, counted no further than {@code most}. */
  public int unread(String identityNumber, int most) {
    return store.unread(identityNumber, most, clock.instant());
  }

  /**
   * @param upTo id of the newest one seen; what came in later stays unread
   */
  @Transactional
  public void markRead(String identityNumber, long upTo) {
    store.read(identityNumber, upTo, clock.instant());
  }
}
