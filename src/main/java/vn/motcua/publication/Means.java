package vn.motcua.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a procedure is made public at a desk (index 6 of TT 01/2018/TT-VPCP art. 13 counts both). */
public enum Means {
  /** On paper, on the wall or in the book of the one-stop desk. */
  PAPER,
  /** On a screen at the desk or the agency's page. */
  ELECTRONIC,
  BOTH;

  /** Its name in forms and addresses. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Means> of(String key) {
    return Arrays.stream(values()).filter(means -> means.key().equals(key)).findFirst();
  }
}
