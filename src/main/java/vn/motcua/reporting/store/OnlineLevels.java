package vn.motcua.reporting.store;

import java.util.Locale;
import vn.motcua.catalogue.Procedure;

/**
 * The level of an online service (NĐ 42/2022/NĐ-CP, NĐ 224/2026/NĐ-CP art. 14), read from the words
 * of the catalogue.
 */
final class OnlineLevels {

  private OnlineLevels() {}

  /** FULL, PARTIAL, or empty where the catalogue does not say. */
  static String of(Procedure procedure) {
    var words = procedure.onlineLevel().toLowerCase(Locale.ROOT);
    if (words.startsWith("toàn trình")) {
      return "FULL";
    }
    return words.startsWith("một phần") ? "PARTIAL" : "";
  }
}
