package vn.motcua.notification.sending;

import java.time.Clock;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;
import vn.motcua.notification.store.MessageStore;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.shared.Vietnam;

/** Ends what nobody needs any more, and forgets what need not be kept; in small transactions. */
@Component
public class SweepMessages implements TimedWork {

  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final int AT_ONCE = 1000;
  private static final int BATCHES = 20;

  private final MessageStore store;
  private final Clock clock;

  SweepMessages(MessageStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notification.sweep";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    repeat(() -> store.expire(clock.instant(), AT_ONCE));
    repeat(() -> store.forget(Vietnam.date(clock.instant()), AT_ONCE));
  }

  private static void repeat(IntSupplier batch) {
    for (var done = 0; done < BATCHES; done++) {
      if (batch.getAsInt() < AT_ONCE) {
        return;
      }
    }
  }
}
