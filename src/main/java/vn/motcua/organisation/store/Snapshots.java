package vn.motcua.organisation.store;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the organisation in memory, because agencies are asked for with every dossier.
 *
 * <p>A transaction that changes the organisation sees its own changes and, on commit, makes its
 * picture everybody's; changes are one at a time, through the lock on the version row. What another
 * node changed is seen here after {@link #LOOK_EVERY} at the latest.
 */
@Component
public class Snapshots {

  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final String RAISE =
      """
      update organisation.version
         set number = number + 1
      """;

  private final JdbcClient jdbc;
  private final SnapshotReader reader;
  private final AtomicReference<@Nullable Snapshot> shared = new AtomicReference<>();
  private final ReentrantLock looking = new ReentrantLock();
  private volatile long lookedAt;

  Snapshots(JdbcClient jdbc, SnapshotReader reader) {
    this.jdbc = jdbc;
    this.reader = reader;
  }

  public Snapshot current() {
    var own = ownChange();
    return own == null ? latest() : own.snapshot();
  }

  /**
   * Locks the organisation against other changes until the transaction ends; call before reading
   * what the change depends on.
   */
  public void lock() {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("The organisation changes inside a transaction only");
    }
    jdbc.sql(RAISE).update();
    var own = ownChange();
    if (own == null) {
      TransactionSynchronizationManager.registerSynchronization(new Change());
    }
  }

  /** Says that rows were written since the lock. */
  public void changed() {
    var own = ownChange();
    if (own == null) {
      throw new IllegalStateException("The organisation was not locked before the change");
    }
    own.forget();
  }

  private @Nullable Change ownChange() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return null;
    }
    for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
      if (synchronization instanceof Change change && change.of(this)) {
        return change;
      }
    }
    return null;
  }

  private Snapshot latest() {
    var held = shared.get();
    if (held == null) {
      return newer(reader.read());
    }
    if (System.nanoTime() - lookedAt < LOOK_EVERY.toNanos() || !looking.tryLock()) {
      return held;
    }
    try {
      lookedAt = System.nanoTime();
      return reader.version() > held.version() ? newer(reader.read()) : held;
    } finally {
      looking.unlock();
    }
  }

  private Snapshot newer(Snapshot candidate) {
    return shared.accumulateAndGet(
        candidate,
        (held, other) -> held != null && held.version() > other.version() ? held : other);
  }

  /** What one transaction changed, as long as it runs. */
  private final class Change implements TransactionSynchronization {

    private @Nullable Snapshot snapshot;

    boolean of(Snapshots snapshots) {
      return Snapshots.this == snapshots;
    }

    Snapshot snapshot() {
      if (snapshot == null) {
        snapshot = reader.read();
      }
      return snapshot;
    }

    void forget() {
      snapshot = null;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
      snapshot();
    }

    @Override
    public void afterCommit() {
      newer(snapshot());
    }
  }
}
