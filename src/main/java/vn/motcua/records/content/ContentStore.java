package vn.motcua.records.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import vn.motcua.records.ContentHash;

/** A place for sealed contents. Each is whole or not there. */
public interface ContentStore {

  boolean has(ContentHash hash) throws IOException;

  /**
   * Takes the sealed file over; it lies safe when this returns. Putting the same twice is as good
   * as once.
   */
  void put(ContentHash hash, Path sealed) throws IOException;

  /** The sealed bytes; empty when they are not there. */
  Optional<InputStream> open(ContentHash hash) throws IOException;

  /** What lies on this machine only and is to go elsewhere. */
  default Waiting waiting() throws IOException {
    return Waiting.NONE;
  }

  /** Nothing happens when it is not there. */
  void delete(ContentHash hash) throws IOException;
}
