package vn.motcua.reporting.web.overview;

import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Percent;
import vn.motcua.reporting.web.overview.OverviewPage.Rate;

/** Says how many of those that ended were on time. */
final class Rates {

  /** Of fewer than these a share says more than is known; the counts are said instead. */
  private static final int FEW = 10;

  private Rates() {}

  static Rate of(long inTime, long resolved) {
    if (resolved == 0) {
      return new Rate("–", 0, false);
    }
    return new Rate(
        resolved < FEW
            ? Show.number(inTime) + "/" + Show.number(resolved)
            : Percent.of(inTime, resolved),
        Percent.tenths(inTime, resolved),
        true);
  }
}
