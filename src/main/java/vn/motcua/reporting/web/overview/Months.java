package vn.motcua.reporting.web.overview;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import vn.motcua.platform.web.piece.Figure;
import vn.motcua.platform.web.piece.LineChart;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.overview.DaySum;
import vn.motcua.reporting.overview.Overview;
import vn.motcua.reporting.overview.Overview.Month;
import vn.motcua.reporting.web.PeriodWords;
import vn.motcua.reporting.web.overview.OverviewPage.MonthTable;

/** The statutory months up to the end of the period, as a drawing and as figures. */
final class Months {

  private static final int CENTURY = 100;

  private Months() {}

  static LineChart chart(Overview overview) {
    return LineChart.of(
        names(overview),
        List.of(
            line("is-ink", "received", overview, DaySum::received),
            line("is-ok", "resolved", overview, DaySum::resolved),
            line("is-late", "overdue", overview, DaySum::overdue)));
  }

  private static LineChart.Line line(
      String css, String name, Overview overview, ToLongFunction<DaySum> value) {
    return new LineChart.Line(
        css,
        t("reporting.overview." + name),
        overview.months().stream().map(month -> value.applyAsLong(month.sum())).toList());
  }

  static MonthTable table(Overview overview, Links links) {
    return new MonthTable(
        names(overview),
        List.of(
            new MonthTable.Row(
                t("reporting.overview.received"),
                figures(overview, links, Measure.RECEIVED_IN_PERIOD, DaySum::received)),
            new MonthTable.Row(
                t("reporting.overview.resolved"),
                figures(overview, links, Measure.RESOLVED, DaySum::resolved)),
            new MonthTable.Row(
                t("reporting.overview.overdue"),
                overview.months().stream()
                    .map(
                        month ->
                            links.late(
                                month.sum().overdue(),
                                Measure.RESOLVED_OVERDUE,
                                month.period(),
                                PeriodWords.name(month.month())))
                    .toList())));
  }

  private static List<Figure> figures(
      Overview overview, Links links, Measure measure, ToLongFunction<DaySum> value) {
    return overview.months().stream()
        .map(
            month ->
                links.figure(
                    value.applyAsLong(month.sum()),
                    measure,
                    month.period(),
                    PeriodWords.name(month.month())))
        .toList();
  }

  private static List<String> names(Overview overview) {
    var months = overview.months();
    return IntStream.range(0, months.size()).mapToObj(i -> name(months.get(i), i == 0)).toList();
  }

  /** The year is said where it begins. */
  private static String name(Month month, boolean first) {
    var number = Integer.toString(month.month().number());
    return first || month.month().number() == 1
        ? t(
            "reporting.overview.month.year",
            number,
            String.format("%02d", month.month().year() % CENTURY))
        : t("reporting.overview.month", number);
  }
}
