package vn.motcua.satisfaction.asking;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.satisfaction.store.InvitationStore;

/** Forgets who might have rated what once the time for it is over. */
@Component
class SweepInvitations implements TimedWork {

  private static final Duration PAUSE = Duration.ofMinutes(30);
  private static final int AT_ONCE = 1_000;
  private static final int BATCHES = 20;

  private final InvitationStore store;
  private final Clock clock;

  SweepInvitations(InvitationStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "satisfaction.sweep";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    for (var done = 0; done < BATCHES; done++) {
      if (store.forget(clock.instant(), AT_ONCE) == 0) {
        return;
      }
    }
  }
}
