package vn.motcua.history.importing;

import static vn.motcua.history.HistoryRefusal.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.history.HistoryRefusal;
import vn.motcua.history.file.LineReader;
import vn.motcua.history.file.PastFile;
import vn.motcua.history.importing.PastImport.State;
import vn.motcua.history.model.Moment;
import vn.motcua.history.store.ImportStore;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * Takes the lines of a file over, chunk by chunk, each a transaction: a killed node leaves whole
 * chunks behind, and whoever goes on begins with the line after them.
 */
@Component
public class ImportWork {

  /** PostgreSQL's word for a full disk. */
  private static final String DISK_FULL = "53100";

  private final ImportStore imports;
  private final StoreChunk storeChunk;
  private final ImportFiles files;
  private final Organisation organisation;
  private final Catalogue catalogue;
  private final WorkCalendar calendar;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ImportWork(
      ImportStore imports,
      StoreChunk storeChunk,
      ImportFiles files,
      Organisation organisation,
      Catalogue catalogue,
      WorkCalendar calendar,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.imports = imports;
    this.storeChunk = storeChunk;
    this.files = files;
    this.organisation = organisation;
    this.catalogue = catalogue;
    this.calendar = calendar;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Works until the file is behind, broken or given up.
   *
   * @param afterEach told after each chunk
   */
  public void finish(long id, Runnable afterEach) {
    var begun = imports.find(id).orElseThrow();
    if (begun.state() != State.RUNNING) {
      return;
    }
    try (var content = Files.newInputStream(Path.of(begun.file().path()));
        var file = PastFile.open(content)) {
      var headings = file.headings().written();
      transaction.executeWithoutResult(status -> imports.headings(id, headings));
      takeOver(begun, file, afterEach);
    } catch (NoSuchFileException gone) {
      // perhaps it lies on another node, which will go on
      transaction.executeWithoutResult(status -> imports.hinder(id, PAST_FILE_GONE, ""));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (Refused broken) {
      end(id, State.FAILED, broken);
    } catch (DataAccessException failed) {
      if (isDiskFull(failed)) {
        transaction.executeWithoutResult(status -> imports.hinder(id, PAST_DATABASE_FULL, ""));
      }
      throw failed;
    }
  }

  private void takeOver(PastImport begun, PastFile file, Runnable afterEach) {
    var reader =
        new LineReader(
            file.headings(),
            organisation,
            catalogue,
            calendar,
            begun.scopes(),
            Moment.of(clock.instant()));
    try (var chunks = new ChunkReader(file, reader, begun.id(), begun.counts().lines())) {
      var began = System.nanoTime();
      while (true) {
        var chunk = chunks.next();
        if (!store(begun.id(), chunk, began)) {
          return;
        }
        began = System.nanoTime();
        afterEach.run();
        if (chunk.broken() != null) {
          throw chunk.broken();
        }
        if (chunk.isLast()) {
          end(begun.id(), State.DONE, null);
          return;
        }
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean store(long id, Chunk chunk, long began) {
    return Boolean.TRUE.equals(transaction.execute(status -> storeChunk.handle(id, chunk, began)));
  }

  private void end(long id, State state, @Nullable Refused broken) {
    transaction.executeWithoutResult(
        status -> {
          var current = imports.lock(id);
          if (current.state() != State.RUNNING) {
            return;
          }
          if (broken != null) {
            imports.hinder(id, (HistoryRefusal) broken.code(), arguments(broken));
          }
          imports.end(id, state, clock.instant());
          var counts = current.counts();
          audit.append(
              current.askedBy(),
              new SubjectRef("history", Long.toString(id)),
              state == State.DONE ? "past-dossiers-imported" : "past-import-failed",
              Map.of(
                  "stored", counts.stored(),
                  "closed", counts.closed(),
                  "known", counts.known(),
                  "rejected", counts.rejected()));
        });
    files.forget(imports.find(id).orElseThrow().file());
  }

  private static String arguments(Refused broken) {
    return broken.findings().getFirst().args().stream()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  private static boolean isDiskFull(DataAccessException failed) {
    return failed.getMostSpecificCause() instanceof SQLException refused
        && DISK_FULL.equals(refused.getSQLState());
  }
}
