package vn.motcua.desk.home;

import static vn.motcua.platform.web.Words.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import vn.motcua.dossier.HandledCounts;
import vn.motcua.platform.web.Show;
import vn.motcua.shared.Vietnam;

/**
 * The month's share of dossiers finished early or on time.
 *
 * @param percent {@code 98,6 %}; empty when nothing was finished
 * @param goodTenths the share in tenths of a percent, for the bar
 * @param words what was counted, over what
 * @param undated how many finished without a due date, in words; empty when none
 */
public record MonthShare(String percent, int goodTenths, String words, String undated) {

  private static final int WHOLE = 1000;

  static MonthShare of(HandledCounts counts, LocalDate from, LocalDate to) {
    var dated = counts.dated();
    var undated =
        counts.undated() == 0 ? "" : t("desk.month.undated", Show.number(counts.undated()));
    if (dated == 0) {
      return new MonthShare("", 0, t("desk.month.none"), undated);
    }
    var good = dated - counts.overdue();
    // rounded down: 99.96 % is not "100 %" while one dossier is late
    var share =
        BigDecimal.valueOf(100L * good).divide(BigDecimal.valueOf(dated), 1, RoundingMode.DOWN);
    var format = NumberFormat.getInstance(Vietnam.LOCALE);
    format.setMinimumFractionDigits(share.stripTrailingZeros().scale() > 0 ? 1 : 0);
    return new MonthShare(
        format.format(share) + " %",
        share.movePointRight(1).intValueExact(),
        t(
            "desk.month.words",
            Show.number(dated),
            Vietnam.dayMonth(from),
            Vietnam.dayMonth(to),
            Show.number(counts.early()),
            Show.number(counts.onTime()),
            Show.number(counts.overdue())),
        undated);
  }

  public int lateTenths() {
    return WHOLE - goodTenths;
  }

  public boolean isKnown() {
    return !percent.isEmpty();
  }
}
