package vn.motcua.records.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import vn.motcua.records.ContentHash;
import vn.motcua.records.Incoming;
import vn.motcua.records.RecordsRefusal;
import vn.motcua.records.store.ContentRows;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Unavailable;

/**
 * Puts contents under seal and takes them out. A content has its row before its bytes lie in the
 * store, so whatever lies there is known: a crash leaves nothing that the sweep does not find.
 */
public class Vault {

  private final ContentStore store;
  private final Seal seal;
  private final SealKeys keys;
  private final Staging staging;
  private final ContentRows rows;
  private final Clock clock;

  Vault(
      ContentStore store,
      Seal seal,
      SealKeys keys,
      Staging staging,
      ContentRows rows,
      Clock clock) {
    this.store = store;
    this.seal = seal;
    this.keys = keys;
    this.staging = staging;
    this.rows = rows;
    this.clock = clock;
  }

  public Incoming receive() {
    try {
      return new Incoming(staging.upload());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Begins to hash and to seal the content of that file; the file stays as it is. */
  public Preparing prepare(Path file) {
    return new Preparing(this, file);
  }

  /** Hashes and seals at the same time. */
  Prepared prepared(Path file) {
    return DiskRoom.orRefused(
        () -> {
          var bytes = Files.size(file);
          if (!staging.hasRoomFor(bytes)) {
            throw new Refused(RecordsRefusal.FILE_DISK_FULL);
          }
          var hashing =
              CompletableFuture.supplyAsync(
                  () -> hash(file), Thread.ofVirtual().name("records.hash")::start);
          var sealed = staging.sealed();
          try {
            seal.seal(file, sealed);
          } catch (IOException failed) {
            Files.deleteIfExists(sealed);
            throw failed;
          }
          return new Prepared(hashing.join(), bytes, sealed);
        });
  }

  private static ContentHash hash(Path file) {
    try (var content = Files.newInputStream(file)) {
      return ContentHash.of(content);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Stores the content unless it is there whole. So whoever still has a damaged content mends it by
   * handing it in again.
   */
  ContentHash store(Prepared prepared) {
    return DiskRoom.orRefused(
        () -> {
          var hash = prepared.hash();
          var damaged = rows.announce(hash, prepared.bytes(), keys.first(), clock.instant());
          if (damaged || !store.has(hash)) {
            seal.name(prepared.sealed(), hash);
            store.put(hash, prepared.sealed());
          }
          if (damaged) {
            rows.checked(hash, true, clock.instant());
          }
          return hash;
        });
  }

  /**
   * @throws Refused {@link RecordsRefusal#FILE_DAMAGED} when it is not there
   * @throws Unavailable when the store does not answer
   */
  public InputStream open(ContentHash hash) throws IOException {
    var sealed = find(hash);
    try {
      return seal.opening(hash, sealed);
    } catch (IOException foreign) {
      sealed.close();
      throw foreign;
    }
  }

  private InputStream find(ContentHash hash) throws IOException {
    try {
      return store.open(hash).orElseThrow(() -> new Refused(RecordsRefusal.FILE_DAMAGED));
    } catch (StoreAway away) {
      throw new Unavailable("records", away);
    }
  }

  /** Whether every byte is as it was kept. */
  public boolean isWhole(ContentHash hash) throws IOException {
    var found = store.open(hash);
    if (found.isEmpty()) {
      return false;
    }
    try (var sealed = found.get();
        var content = seal.opening(hash, sealed)) {
      return ContentHash.of(content).equals(hash);
    } catch (IOException altered) {
      return false;
    }
  }

  /**
   * Deletes contents that no file names and nobody announced since.
   *
   * @param most how many at once
   * @return how many
   */
  public int forget(Instant announcedBefore, int most) {
    var forgotten = new AtomicLong();
    rows.forget(
        announcedBefore,
        most,
        hash -> {
          try {
            store.delete(hash);
            forgotten.incrementAndGet();
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
    return forgotten.intValue();
  }

  /** What waits on this machine for a store far away. */
  public Waiting waiting() throws IOException {
    return store.waiting();
  }

  /** Room for files coming in. */
  public Room room() throws IOException {
    return staging.room();
  }

  /** Removes what killed processes left on its way; answers how many. */
  public int sweepIncoming(Instant before) throws IOException {
    return staging.sweep(before);
  }
}
