package vn.motcua.post.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The lists of the desk; which state stands in which is said by the table. */
public enum ParcelList {
  TO_PREPARE,
  TO_HAND_OVER,
  ON_THE_WAY,
  NOT_DELIVERED,
  DONE;

  /** As in addresses: {@code to-prepare}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<ParcelList> of(String key) {
    return Arrays.stream(values()).filter(list -> list.key().equals(key)).findFirst();
  }
}
