package vn.motcua.practice.inside;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends the room when nobody uses it, and when the system that opened it has ended: an old PC has no
 * memory to spare for an empty room.
 */
@Component
@InTheRoom
class Idleness {

  private static final Logger log = LoggerFactory.getLogger(Idleness.class);
  private static final Duration LONGEST = Duration.ofMinutes(45);
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final boolean watched;
  private volatile long last = System.nanoTime();

  /**
   * @param key of the passes; without one nobody opened the room, and nobody waits for its end
   */
  Idleness(@Value("${motcua.practice.key}") String key) {
    this.watched = !key.isEmpty();
  }

  /** Somebody is at work. */
  void interrupted() {
    last = System.nanoTime();
  }

  @EventListener(ApplicationReadyEvent.class)
  void watch() {
    if (watched) {
      Thread.ofPlatform().name("practice-owner").daemon().start(Idleness::endWithOwner);
      Thread.ofPlatform().name("practice-idleness").daemon().start(this::endWhenIdle);
    }
  }

  /** The owner keeps our standard input open for as long as it lives. */
  private static void endWithOwner() {
    try {
      while (System.in.read() >= 0) {
        // nothing is ever said
      }
    } catch (IOException gone) {
      log.info("The system that opened the practice room is gone");
    }
    System.exit(0);
  }

  private void endWhenIdle() {
    try {
      while (System.nanoTime() - last < LONGEST.toNanos()) {
        Thread.sleep(PAUSE);
      }
      log.info("Nobody has practised for {}", LONGEST);
      System.exit(0);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
