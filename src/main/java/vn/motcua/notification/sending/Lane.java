package vn.motcua.notification.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import vn.motcua.notification.channel.Sender;

/**
 * One way out of the house on this node: how fast it is taken, and how long it rests while nobody
 * is at its end. Used by one thread at a time.
 */
final class Lane {

  private static final Duration FIRST_REST = Duration.ofSeconds(5);
  private static final Duration LONGEST_REST = Duration.ofMinutes(5);

  private final Sender sender;
  private Instant restsUntil = Instant.MIN;
  private Duration rest = FIRST_REST;
  private long lastNanos = Long.MIN_VALUE;

  Lane(Sender sender) {
    this.sender = sender;
  }

  Sender sender() {
    return sender;
  }

  boolean isOpen(Instant now) {
    return sender.isConfigured() && !now.isBefore(restsUntil);
  }

  /** Nobody answered: the others wait, longer each time. Answers whether that is news. */
  boolean rest(Instant now) {
    var news = rest.equals(FIRST_REST);
    restsUntil = now.plus(rest);
    var doubled = rest.multipliedBy(2);
    rest = doubled.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : doubled;
    return news;
  }

  /** Somebody answered. */
  void goOn() {
    rest = FIRST_REST;
  }

  /** Waits for the turn of the next message; false when interrupted. */
  boolean await(int perSecond) {
    var interval = TimeUnit.SECONDS.toNanos(1) / perSecond;
    var now = System.nanoTime();
    var wait = lastNanos == Long.MIN_VALUE ? 0 : lastNanos + interval - now;
    try {
      if (wait > 0) {
        TimeUnit.NANOSECONDS.sleep(wait);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
    lastNanos = System.nanoTime();
    return true;
  }
}
