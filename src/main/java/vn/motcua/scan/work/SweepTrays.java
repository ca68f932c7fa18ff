package vn.motcua.scan.work;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.scan.store.AbandonedTrays;
import vn.motcua.scan.tray.Originals;

/** Clears away trays that nobody saved for some days: their pages are papers of persons. */
@Component
public class SweepTrays implements TimedWork {

  private static final Duration PAUSE = Duration.ofHours(1);
  private static final int AT_ONCE = 100;
  private static final Logger log = LoggerFactory.getLogger(SweepTrays.class);

  private final AbandonedTrays trays;
  private final Originals originals;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final Duration patience;

  SweepTrays(
      AbandonedTrays trays,
      Originals originals,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${motcua.scan.abandoned-days}") int days) {
    this.trays = trays;
    this.originals = originals;
    this.transaction = transaction;
    this.clock = clock;
    this.patience = Duration.ofDays(days);
  }

  @Override
  public String name() {
    return "scan.sweep";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    var swept = 0;
    for (var some = sweep(); some > 0; some = sweep()) {
      swept += some;
    }
    if (swept > 0) {
      log.info("Swept {} trays nobody saved", swept);
    }
  }

  private int sweep() {
    var swept =
        transaction.execute(
            status -> {
              var abandoned = trays.next(clock.instant().minus(patience), AT_ONCE);
              abandoned.forEach(originals::withdraw);
              trays.delete(abandoned);
              return abandoned.size();
            });
    return swept == null ? 0 : swept;
  }
}
