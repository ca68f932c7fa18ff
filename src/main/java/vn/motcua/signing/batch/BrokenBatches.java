package vn.motcua.signing.batch;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Accounts;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.shared.Actor;
import vn.motcua.signing.tray.SigningTray;

/**
 * Settles what a process left behind that stopped in the middle: nobody else has the PIN. Papers
 * not signed still wait in the tray.
 */
@Component
class BrokenBatches implements TimedWork {

  private static final Duration PAUSE = Duration.ofSeconds(15);

  /** Several beats of {@link Pulse} were missed. */
  private static final Duration SILENCE = Duration.ofSeconds(45);

  private final BatchStore store;
  private final SigningTray tray;
  private final Accounts accounts;
  private final Clock clock;

  BrokenBatches(BatchStore store, SigningTray tray, Accounts accounts, Clock clock) {
    this.store = store;
    this.tray = tray;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "signing.broken-batches";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    store.silentSince(clock.instant().minus(SILENCE)).forEach(this::end);
  }

  /** Gives an outcome to each row that has none. */
  void end(long batch) {
    var signer = store.find(batch).flatMap(found -> accounts.actor(found.accountId()));
    for (var row : store.rows(batch)) {
      if (row.outcome() == null) {
        store.settle(batch, row.place(), RowResult.of(left(row, signer)), clock.instant());
      }
    }
    store.done(batch, clock.instant());
  }

  /** One that was begun may have been kept before the process could say so. */
  private RowOutcome left(BatchRow row, Optional<Actor> signer) {
    var unsigned =
        row.begunAt() == null || signer.filter(actor -> isWaiting(actor, row)).isPresent();
    return unsigned ? RowOutcome.INTERRUPTED : RowOutcome.UNSURE;
  }

  private boolean isWaiting(Actor actor, BatchRow row) {
    return actor.mayAnywhere(SigningTray.NEEDED)
        && tray.waiting(actor).stream()
            .anyMatch(
                paper ->
                    paper.kind().equals(row.kind())
                        && paper.id() == row.paperId()
                        && paper.version() == row.version());
  }
}
