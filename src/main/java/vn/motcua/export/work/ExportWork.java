package vn.motcua.export.work;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import vn.motcua.export.Export;
import vn.motcua.export.ExportRefusal;
import vn.motcua.export.store.ExportStore;
import vn.motcua.identity.Accounts;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/**
 * Takes the next file off the queue and makes it. A node that dies over one leaves it to whoever
 * asks next, from the beginning; after some such deaths it is given up.
 */
@Component
public class ExportWork {

  private static final int MOST_ATTEMPTS = 3;

  /** Asked of the disk before a file is begun; a row of a wide table, unpacked. */
  private static final long BYTES_PER_ROW = 600;

  private static final Logger log = LoggerFactory.getLogger(ExportWork.class);

  private final String node = UUID.randomUUID().toString();
  private final ExportStore store;
  private final Sources sources;
  private final WriteExport write;
  private final ExportFolder folder;
  private final Accounts accounts;
  private final Clock clock;
  private volatile @Nullable Progress writing;
  private volatile boolean stopped;

  ExportWork(
      ExportStore store,
      Sources sources,
      WriteExport write,
      ExportFolder folder,
      Accounts accounts,
      Clock clock) {
    this.store = store;
    this.sources = sources;
    this.write = write;
    this.folder = folder;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Ends what is being written; it goes back to the queue. */
  void stop() {
    stopped = true;
    var now = writing;
    if (now != null) {
      now.end(Progress.End.STOPPING);
    }
  }

  /** Makes the next file; false when none is waited for, or the system ends. */
  public boolean next() {
    if (stopped) {
      return false;
    }
    var now = clock.instant();
    var claimed = store.claim(node, now, now.minus(SignsOfLife.SILENCE));
    claimed.ifPresent(this::make);
    return claimed.isPresent();
  }

  private void make(Export export) {
    var progress = new Progress();
    writing = progress;
    // what nobody expected leaves this standing
    Optional<ExportRefusal> failure = Optional.of(ExportRefusal.EXPORT_BROKEN);
    try (var signs = SignsOfLife.of(export, node, progress, store, folder, clock)) {
      failure = Optional.ofNullable(attempt(export, progress));
    } catch (DataAccessResourceFailureException | TransientDataAccessException lost) {
      // silent from now on: taken up again once the database is back
      failure = Optional.empty();
      throw lost;
    } finally {
      writing = null;
      discard(export);
      failure.ifPresent(why -> store.failed(export, node, why, clock.instant()));
    }
  }

  /** Null when it is made, or nobody waits for it any more. */
  private @Nullable ExportRefusal attempt(Export export, Progress progress) {
    if (export.attempts() > MOST_ATTEMPTS) {
      return ExportRefusal.EXPORT_BROKEN;
    }
    var source = sources.find(export.source());
    var actor = accounts.actor(export.accountId());
    if (source.isEmpty() || actor.isEmpty()) {
      return ExportRefusal.EXPORT_NOT_ALLOWED;
    }
    if (!folder.hasRoomFor(export.estimate() * BYTES_PER_ROW)) {
      return ExportRefusal.EXPORT_DISK_FULL;
    }
    try {
      write.handle(export, source.get(), actor.get(), progress);
      progress.check();
      finish(export, progress);
      return null;
    } catch (Progress.Ended ended) {
      return switch (ended.end()) {
        case UNWANTED -> null;
        case STOPPING -> {
          store.giveBack(export, node);
          yield null;
        }
        case DISK_FULL -> ExportRefusal.EXPORT_DISK_FULL;
      };
    } catch (NotVisible | Denied | Refused refused) {
      return ExportRefusal.EXPORT_NOT_ALLOWED;
    } catch (IOException failure) {
      log.warn("Export {} could not be written", export.id(), failure);
      return folder.hasRoomFor(0)
          ? ExportRefusal.EXPORT_NOT_WRITTEN
          : ExportRefusal.EXPORT_DISK_FULL;
    }
  }

  private void finish(Export export, Progress progress) throws IOException {
    var bytes = folder.finish(export);
    if (!store.done(export, node, progress.written(), bytes, clock.instant())) {
      // cancelled at the last moment, or another makes it again under the same name
      log.info("Export {} was not wanted any more", export.id());
      if (store
          .find(export.accountId(), export.id())
          .filter(now -> !now.status().isOpen())
          .isPresent()) {
        folder.delete(export);
      }
    }
  }

  private void discard(Export export) {
    try {
      folder.discard(export);
    } catch (IOException left) {
      log.warn("Part of export {} is left to be swept", export.id(), left);
    }
  }
}
