package vn.motcua.records.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.records.ContentHash;

/**
 * A store far away with a folder before it: while it does not answer, contents wait on the disk of
 * this machine and the counter goes on working.
 */
final class SpooledContent implements ContentStore {

  private static final Logger log = LoggerFactory.getLogger(SpooledContent.class);

  private final ContentStore far;
  private final DiskContent spool;

  SpooledContent(ContentStore far, DiskContent spool) {
    this.far = far;
    this.spool = spool;
  }

  /** Says no when nobody answers: to put it once more does no harm. */
  @Override
  public boolean has(ContentHash hash) throws IOException {
    try {
      return spool.has(hash) || far.has(hash);
    } catch (StoreAway away) {
      return false;
    }
  }

  @Override
  public void put(ContentHash hash, Path sealed) throws IOException {
    try {
      far.put(hash, sealed);
    } catch (StoreAway away) {
      log.warn("The store of files does not answer ({}); a content waits here", away.getMessage());
      spool.put(hash, sealed);
    }
  }

  @Override
  public Optional<InputStream> open(ContentHash hash) throws IOException {
    var waiting = spool.open(hash);
    return waiting.isPresent() ? waiting : far.open(hash);
  }

  @Override
  public void delete(ContentHash hash) throws IOException {
    far.delete(hash);
    spool.delete(hash);
  }

  @Override
  public Waiting waiting() throws IOException {
    var waiting = Waiting.NONE;
    for (var hash : spool.all()) {
      try {
        var file = Files.readAttributes(spool.file(hash), BasicFileAttributes.class);
        waiting = waiting.and(file.size(), file.lastModifiedTime().toInstant());
      } catch (NoSuchFileException sent) {
        log.debug("Sent meanwhile: {}", hash);
      }
    }
    return waiting;
  }

  /**
   * Sends what waits; stops at the first that is not taken.
   *
   * @param isKnown whether a content was not forgotten meanwhile
   * @return how many were sent
   */
  int send(Predicate<ContentHash> isKnown) throws IOException {
    var sent = 0;
    for (var hash : spool.all()) {
      far.put(hash, spool.file(hash));
      if (!isKnown.test(hash)) {
        far.delete(hash);
      }
      spool.delete(hash);
      sent++;
    }
    return sent;
  }
}
