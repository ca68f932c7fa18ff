package vn.motcua.desk.home;

import static vn.motcua.platform.web.Words.t;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.desk.worklist.WorklistAddress;
import vn.motcua.dossier.HandledCounts;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.Vietnam;

/**
 * The month's share of dossiers finished early or on time, and the counts it is made of.
 *
 * @param percent {@code 98,6 %}; empty when nothing was finished that had a due date
 * @param goodTenths the share in tenths of a percent, for the bar
 * @param words over which days, and that undated ones do not enter the share
 * @param lines all, then each way of standing to the due date; empty when nothing was finished
 */
public record MonthShare(String percent, int goodTenths, String words, List<Line> lines) {

  private static final int WHOLE = 1000;

  public MonthShare {
    lines = List.copyOf(lines);
  }

  /** A count that opens exactly the dossiers counted. */
  public record Line(String label, int count, String url, boolean late) {}

  static MonthShare of(HandledCounts counts, LocalDate from, LocalDate to) {
    if (counts.all() == 0) {
      return new MonthShare("", 0, t("desk.month.none"), List.of());
    }
    var days = t("desk.month.days", Vietnam.dayMonth(from), Vietnam.dayMonth(to));
    var words = counts.undated() == 0 ? days : days + " " + t("desk.month.undated");
    var lines = lines(counts, from, to);
    if (counts.dated() == 0) {
      return new MonthShare("", 0, words, lines);
    }
    var good = counts.early() + counts.onTime();
    // rounded down: 99.96 % is not "100 %" while one dossier is late
    var share =
        BigDecimal.valueOf(100L * good)
            .divide(BigDecimal.valueOf(counts.dated()), 1, RoundingMode.DOWN);
    var format = NumberFormat.getInstance(Vietnam.LOCALE);
    format.setMinimumFractionDigits(share.stripTrailingZeros().scale() > 0 ? 1 : 0);
    return new MonthShare(
        format.format(share) + " %", share.movePointRight(1).intValueExact(), words, lines);
  }

  private static List<Line> lines(HandledCounts counts, LocalDate from, LocalDate to) {
    var lines = new ArrayList<Line>();
    lines.add(line(null, counts.all(), from, to));
    lines.add(line(Timeliness.EARLY, counts.early(), from, to));
    lines.add(line(Timeliness.ON_TIME, counts.onTime(), from, to));
    lines.add(line(Timeliness.OVERDUE, counts.overdue(), from, to));
    if (counts.undated() > 0) {
      lines.add(line(Timeliness.UNDATED, counts.undated(), from, to));
    }
    return lines;
  }

  private static Line line(
      @Nullable Timeliness timeliness, int count, LocalDate from, LocalDate to) {
    return new Line(
        timeliness == null ? t("desk.month.all") : t("desk.timeliness." + timeliness),
        count,
        WorklistAddress.handled(from, to, timeliness),
        timeliness == Timeliness.OVERDUE && count > 0);
  }

  public int lateTenths() {
    return WHOLE - goodTenths;
  }

  public boolean isKnown() {
    return !percent.isEmpty();
  }
}
