package vn.motcua.records.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.motcua.records.ContentHash;

/**
 * A content on its way into the store, lying beside it where nobody finds it; what is not stored is
 * deleted when closed. Whatever a killed process leaves behind is swept away.
 *
 * @param sealed forced to the disk; null when the store has the content, as far as is known
 */
public record Prepared(ContentHash hash, long bytes, @Nullable Path sealed)
    implements AutoCloseable {

  @Override
  public void close() {
    if (sealed == null) {
      return;
    }
    try {
      Files.deleteIfExists(sealed);
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }
}
