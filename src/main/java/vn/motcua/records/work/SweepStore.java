package vn.motcua.records.work;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.records.content.Vault;

/** Deletes what came in and never became a file: its request failed, or the process was killed. */
@Component
public class SweepStore implements TimedWork {

  private static final Duration PAUSE = Duration.ofMinutes(30);
  private static final Duration PATIENCE = Duration.ofDays(1);
  private static final int AT_ONCE = 500;
  private static final Logger log = LoggerFactory.getLogger(SweepStore.class);

  private final Vault vault;
  private final Clock clock;

  SweepStore(Vault vault, Clock clock) {
    this.vault = vault;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "records.sweep";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    var before = clock.instant().minus(PATIENCE);
    try {
      var parts = vault.sweepIncoming(before);
      var contents = vault.forget(before, AT_ONCE);
      if (parts + contents > 0) {
        log.info("Swept {} unfinished files and {} contents nobody kept", parts, contents);
      }
    } catch (IOException | UncheckedIOException later) {
      log.warn("The store could not be swept: {}", later.getClass().getSimpleName());
    }
  }
}
