package vn.motcua.export.work;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** How far the writing of one file is, and whether it should go on. */
final class Progress implements Runnable {

  /** Why the writing ends early. */
  enum End {
    /** Cancelled, or somebody else's by now. */
    UNWANTED,
    /** The system ends; it is made again later. */
    STOPPING,
    DISK_FULL
  }

  /** Thrown at the next row once the writing is to end. */
  static final class Ended extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final End end;

    private Ended(End end) {
      super(end.name(), null, false, false);
      this.end = end;
    }

    End end() {
      return end;
    }
  }

  private final AtomicLong written = new AtomicLong();
  private volatile @Nullable End ended;

  long written() {
    return written.get();
  }

  void end(End why) {
    ended = why;
  }

  /** One more row. */
  @Override
  public void run() {
    written.incrementAndGet();
    check();
  }

  void check() {
    var seen = ended;
    if (seen != null) {
      throw new Ended(seen);
    }
  }
}
