package vn.motcua.helping.assisting;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.motcua.helping.store.AssistanceStore;
import vn.motcua.platform.work.TimedWork;

/** Forgets people who were written down and never consented, a day later. */
@Component
class SweepAssistances implements TimedWork {

  private static final Duration KEPT = Duration.ofDays(1);

  private final AssistanceStore store;
  private final Clock clock;

  SweepAssistances(AssistanceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "helping.sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    store.forget(clock.instant().minus(KEPT));
  }
}
