package vn.motcua.history.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.motcua.history.file.LineReader;
import vn.motcua.history.file.PastFile;
import vn.motcua.history.file.ReadLine;
import vn.motcua.history.importing.Chunk.Prepared;
import vn.motcua.history.store.PastRows;
import vn.motcua.shared.Refused;

/**
 * Reads the next chunk while PostgreSQL stores this one. On a thread of the operating system: it
 * computes without a pause, which would hold up the others that share a virtual one's carrier.
 */
final class ChunkReader implements AutoCloseable {

  /**
   * Few round trips for each line, little memory, and others get their turn several times a second.
   */
  static final int LINES = 10_000;

  private final PastFile file;
  private final LineReader reader;
  private final long importId;
  private final long skip;
  private final PastRows rows = new PastRows();
  private final BlockingQueue<Chunk> ready = new ArrayBlockingQueue<>(1);
  private final Thread thread;
  private volatile @Nullable Throwable fault;

  /**
   * @param skip lines of data that are behind it
   */
  ChunkReader(PastFile file, LineReader reader, long importId, long skip) {
    this.file = file;
    this.reader = reader;
    this.importId = importId;
    this.skip = skip;
    this.thread =
        Thread.ofPlatform()
            .daemon()
            .name("past-dossiers-" + importId)
            .uncaughtExceptionHandler((ended, thrown) -> fault = thrown)
            .start(this::read);
  }

  /** The next chunk; the one that is last or broken ends it. */
  Chunk next() throws InterruptedException {
    while (true) {
      var chunk = ready.poll(200, TimeUnit.MILLISECONDS);
      if (chunk != null) {
        return chunk;
      }
      var thrown = fault;
      if (thrown != null) {
        throw new IllegalStateException("Lines could not be read", thrown);
      }
    }
  }

  private void read() {
    try {
      for (var i = 0L; i < skip; i++) {
        if (file.next() == null) {
          break;
        }
      }
      var before = skip;
      Chunk chunk;
      do {
        chunk = chunk(before);
        before += chunk.lines();
        ready.put(chunk);
      } while (!chunk.isLast() && chunk.broken() == null);
    } catch (InterruptedException given) {
      Thread.currentThread().interrupt();
    } catch (Refused brokenBefore) {
      ready.add(new Chunk(skip, 0, List.of(), List.of(), 0, false, brokenBefore));
    }
  }

  private Chunk chunk(long before) {
    var prepared = new ArrayList<Prepared>(LINES);
    var rejected = new ArrayList<ReadLine>();
    var lines = 0;
    var isLast = false;
    Refused broken = null;
    try {
      while (lines < LINES && !isLast) {
        var line = file.next();
        if (line == null) {
          isLast = true;
        } else {
          lines++;
          take(reader.read(line), prepared, rejected);
        }
      }
    } catch (Refused unreadable) {
      broken = unreadable;
    }
    return new Chunk(before, lines, prepared, rejected, file.bytes(), isLast, broken);
  }

  private void take(ReadLine read, List<Prepared> prepared, List<ReadLine> rejected) {
    var dossier = read.dossier();
    if (dossier == null) {
      rejected.add(read);
    } else {
      prepared.add(new Prepared(read.number(), dossier, rows.of(dossier, importId, read.number())));
    }
  }

  @Override
  public void close() {
    thread.interrupt();
    try {
      thread.join();
      file.close();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
