package vn.motcua.platform.web;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * So many may work at once, the others wait in the order they came.
 *
 * <p>Nobody waits long: after a quarter of a second whoever has worked longest loses the turn,
 * though not the work. A large file made, or sent over a slow line, so holds up one person once and
 * nobody after that.
 */
final class Turns {

  private static final long LONGEST_WAIT_MILLISECONDS = 250;

  private final Semaphore free;
  private final Queue<Turn> working = new ConcurrentLinkedQueue<>();

  Turns(int most) {
    free = new Semaphore(most, true);
  }

  /** Waits for a turn; ask for its end whatever happens. */
  Turn await() {
    var ours = false;
    while (!ours) {
      ours = isFree() || isTakenOver();
    }
    var turn = new Turn();
    working.add(turn);
    return turn;
  }

  private boolean isFree() {
    try {
      return free.tryAcquire(LONGEST_WAIT_MILLISECONDS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** From whoever has had it longest; nobody has one when all are just changing hands. */
  private boolean isTakenOver() {
    for (var oldest = working.poll(); oldest != null; oldest = working.poll()) {
      if (oldest.held.compareAndSet(true, false)) {
        return true;
      }
    }
    return false;
  }

  /** One's turn, until it ends or somebody takes it over. */
  final class Turn {

    private final AtomicBoolean held = new AtomicBoolean(true);

    void end() {
      if (held.compareAndSet(true, false)) {
        working.remove(this);
        free.release();
      }
    }
  }
}
