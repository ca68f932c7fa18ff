package vn.motcua.records.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.motcua.records.ContentHash;

/**
 * A content on its way into the store, sealed and lying beside it where nobody finds it; what is
 * not stored is deleted when closed. Whatever a killed process leaves behind is swept away.
 */
record Prepared(ContentHash hash, long bytes, Path sealed) implements AutoCloseable {

  @Override
  public void close() {
    try {
      Files.deleteIfExists(sealed);
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }
}
