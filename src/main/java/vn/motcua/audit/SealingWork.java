package vn.motcua.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.motcua.platform.work.TimedWork;

/**
 * Seals the trail twice a minute, and writes the newest seal to the log once an hour: a log kept
 * elsewhere then shows when the end of the trail was cut off together with its seals.
 */
@Component
class SealingWork implements TimedWork {

  private static final Logger log = LoggerFactory.getLogger(SealingWork.class);
  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LINES = Duration.ofHours(1);

  private final SealTrail sealTrail;
  private final Seals seals;
  private final Clock clock;
  private Instant lastLine = Instant.MIN;
  private long lastNumber;

  SealingWork(SealTrail sealTrail, Seals seals, Clock clock) {
    this.sealTrail = sealTrail;
    this.seals = seals;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "audit.seal";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public synchronized void run() {
    sealTrail.handle();
    var now = clock.instant();
    if (lastLine.isBefore(now.minus(BETWEEN_LINES))) {
      seals.last().filter(seal -> seal.number() != lastNumber).ifPresent(seal -> write(seal, now));
    }
  }

  private void write(Seal seal, Instant now) {
    log.info("Newest seal of the audit trail: {}", seal.text());
    lastLine = now;
    lastNumber = seal.number();
  }
}
