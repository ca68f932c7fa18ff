package vn.motcua.records;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file on its way in, readable by this process only; deleted when closed. Whatever a killed
 * process leaves behind is swept away.
 */
public record Incoming(Path path) implements AutoCloseable {

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException stays) {
      throw new UncheckedIOException(stays);
    }
  }
}
