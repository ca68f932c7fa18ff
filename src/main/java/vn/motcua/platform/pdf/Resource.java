package vn.motcua.platform.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Files shipped inside the program. */
final class Resource {

  private Resource() {}

  static byte[] bytes(String path) {
    try (var in = Objects.requireNonNull(Resource.class.getResourceAsStream(path), path)) {
      return in.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }
}
