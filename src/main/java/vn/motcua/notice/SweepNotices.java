package vn.motcua.notice;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.platform.work.TimedWork;

/**
 * Removes notices that have done their work: what they told of stands in the story of the dossier
 * for good. In small transactions, a bounded number of them each time.
 */
@Component
class SweepNotices implements TimedWork {

  /** How long a notice is kept once read, by the day it was made. */
  static final Duration READ = Duration.ofDays(30);

  /** And one nobody read: its person may be away for long. */
  static final Duration UNREAD = Duration.ofDays(180);

  private static final Duration PAUSE = Duration.ofMinutes(30);
  private static final int AT_ONCE = 1000;
  private static final int BATCHES = 20;

  private final NoticeStore store;
  private final Clock clock;

  SweepNotices(NoticeStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notice.sweep";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    sweep(true, READ);
    sweep(false, UNREAD);
  }

  private void sweep(boolean read, Duration kept) {
    var before = clock.instant().minus(kept);
    for (var batch = 0; batch < BATCHES; batch++) {
      if (store.sweep(read, before, AT_ONCE) < AT_ONCE) {
        return;
      }
    }
  }
}
