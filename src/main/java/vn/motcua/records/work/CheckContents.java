package vn.motcua.records.work;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.records.content.Vault;
import vn.motcua.records.store.ContentRows;

/**
 * Compares contents with their checksums, those first that were not looked at for longest. A
 * stretch at a time, so that it never stands in anybody's way.
 */
@Component
public class CheckContents implements TimedWork {

  private static final Duration PAUSE = Duration.ofMinutes(5);
  private static final int MOST_AT_ONCE = 500;
  private static final long MOST_BYTES = 500L * 1024 * 1024;
  private static final Logger log = LoggerFactory.getLogger(CheckContents.class);

  private final ContentRows rows;
  private final Vault vault;
  private final Clock clock;

  CheckContents(ContentRows rows, Vault vault, Clock clock) {
    this.rows = rows;
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "records.check";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    var bytes = 0L;
    for (var next : rows.nextToCheck(MOST_AT_ONCE)) {
      if (bytes > MOST_BYTES || Thread.currentThread().isInterrupted()) {
        return;
      }
      bytes += next.bytes();
      check(next);
    }
  }

  private void check(ContentRows.Next next) {
    try {
      var whole = vault.isWhole(next.hash());
      if (!whole) {
        log.error("Content {} is damaged or gone", next.hash());
      }
      rows.checked(next.hash(), whole, clock.instant());
    } catch (IOException away) {
      // the store does not answer: nothing is said of the content
      log.warn("Contents could not be checked: {}", away.getClass().getSimpleName());
    }
  }
}
