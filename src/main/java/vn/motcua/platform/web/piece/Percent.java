package vn.motcua.platform.web.piece;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import vn.motcua.shared.Vietnam;

/** Shares the way reports write them. */
public final class Percent {

  private Percent() {}

  /**
   * {@code 98,6 %}; rounded down, for 99.96 % is not "100 %" while one is missing.
   *
   * @param all more than 0
   */
  public static String of(long part, long all) {
    var share =
        BigDecimal.valueOf(part)
            .movePointRight(2)
            .divide(BigDecimal.valueOf(all), 1, RoundingMode.DOWN);
    var format = NumberFormat.getInstance(Vietnam.LOCALE);
    format.setMinimumFractionDigits(share.stripTrailingZeros().scale() > 0 ? 1 : 0);
    return format.format(share) + "\u00a0%";
  }

  /** In tenths of a percent, for drawings. */
  public static int tenths(long part, long all) {
    return (int) (part * 1000 / all);
  }
}
