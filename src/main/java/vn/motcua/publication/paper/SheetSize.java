package vn.motcua.publication.paper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A4 for the wall, A5 to be taken home. */
public enum SheetSize {
  A4,
  A5;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<SheetSize> of(String key) {
    return Arrays.stream(values()).filter(size -> size.key().equals(key)).findFirst();
  }
}
