package vn.motcua.reporting.open;

import java.util.Locale;
import vn.motcua.shared.Vietnam;

/** Parts of a whole. */
final class Shares {

  private static final int THOUSANDTHS = 1000;

  private Shares() {}

  /** {@code 98,6 %}, never rounded up to what was not reached; a dash of nothing. */
  static String shown(long part, long whole) {
    return whole == 0
        ? "–"
        : String.format(Vietnam.LOCALE, "%.1f\u00a0%%", part * THOUSANDTHS / whole / 10.0);
  }

  /** Hundredths, for a drawing. */
  static String drawn(long part, long whole) {
    return String.format(Locale.ROOT, "%.2f", whole == 0 ? 0 : 100.0 * part / whole);
  }
}
