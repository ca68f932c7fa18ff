package vn.motcua.arrival;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.arrival.events.ArrivalWaiting;
import vn.motcua.arrival.store.ArrivalStore;
import vn.motcua.identity.Absences;
import vn.motcua.platform.work.TimedWork;

/**
 * Reminds the desk at the first hour set, tells those above at the second, and gives what somebody
 * took who is away today back to everybody.
 */
@Component
class WatchArrivals implements TimedWork {

  private static final Duration PAUSE = Duration.ofSeconds(30);
  private static final int AT_ONCE = 50;
  private static final int BATCHES = 20;

  private final ArrivalStore store;
  private final Absences absences;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  WatchArrivals(
      ArrivalStore store,
      Absences absences,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.absences = absences;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "arrival.watch";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    handOver();
    for (var batch = 0; batch < BATCHES; batch++) {
      if (!Boolean.TRUE.equals(transaction.execute(status -> warn()))) {
        return;
      }
    }
  }

  private void handOver() {
    var away = List.copyOf(absences.today(store.takers()).keySet());
    if (!away.isEmpty()) {
      transaction.executeWithoutResult(status -> store.give(away));
    }
  }

  /** One batch; answers whether there may be more. */
  private boolean warn() {
    var due = store.lockDue(clock.instant(), AT_ONCE);
    for (var arrival : due) {
      store.warned(arrival.id());
      events.publishEvent(
          new ArrivalWaiting(
              arrival.id(),
              arrival.code(),
              arrival.agencyId(),
              arrival.field(),
              arrival.warned() > 0,
              arrival.answerBy()));
    }
    return due.size() == AT_ONCE;
  }
}
