package vn.motcua.reporting.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.motcua.catalogue.Procedure;

/** The columns of a group: all, and those handled at each level of government. */
enum InventoryLevel {
  ALL(""),
  PROVINCE("tỉnh"),
  /** Until 30/6/2025. */
  DISTRICT("huyện"),
  COMMUNE("xã");

  private final String word;

  InventoryLevel(String word) {
    this.word = word;
  }

  /** {@code xã+tỉnh} is handled at both. */
  boolean holds(Procedure procedure) {
    return this == ALL || List.of(procedure.level().split("\\+")).contains(word);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<InventoryLevel> of(String key) {
    return Arrays.stream(values()).filter(level -> level.key().equals(key)).findFirst();
  }
}
