package vn.motcua.settings.store;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The values of all settings, kept in memory and read anew when anybody, on any node, entered or
 * withdrew one: at the latest a second after the change is committed.
 */
@Component
public class SettingSnapshots {

  private static final long RECHECK = Duration.ofSeconds(1).toNanos();

  private final SettingStore store;
  private volatile @Nullable Kept kept;

  SettingSnapshots(SettingStore store) {
    this.store = store;
  }

  /** The values as of at most a second ago. */
  public SettingSnapshot current() {
    var now = System.nanoTime();
    var seen = kept;
    if (seen != null && now - seen.checkedAt() < RECHECK) {
      return seen.snapshot();
    }
    var revision = store.revision();
    var next =
        seen != null && seen.revision() == revision
            ? new Kept(revision, now, seen.snapshot())
            : new Kept(revision, now, new SettingSnapshot(store.all()));
    kept = next;
    return next.snapshot();
  }

  /** Makes the next question look at the database. */
  public void forget() {
    kept = null;
  }

  private record Kept(long revision, long checkedAt, SettingSnapshot snapshot) {}
}
