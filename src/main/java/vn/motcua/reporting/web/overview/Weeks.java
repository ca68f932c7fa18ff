package vn.motcua.reporting.web.overview;

import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.util.List;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.Words;
import vn.motcua.platform.web.piece.BarChart;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Narrowing;
import vn.motcua.reporting.overview.DaySum;
import vn.motcua.reporting.overview.Overview;
import vn.motcua.reporting.overview.Series.Weekday;
import vn.motcua.reporting.web.overview.OverviewPage.WeekdayLine;
import vn.motcua.shared.Vietnam;

/** Days of the week, as a drawing and as figures. */
final class Weeks {

  private Weeks() {}

  static BarChart chart(Overview overview) {
    var days = shown(overview);
    return BarChart.of(
        days.stream().map(day -> Show.shortWeekday(day.day())).toList(),
        List.of(
            new BarChart.Series(
                "is-plain",
                Words.t("reporting.overview.received"),
                days.stream().map(day -> mean(day, day.sum().received())).toList()),
            new BarChart.Series(
                "is-ok",
                Words.t("reporting.overview.resolved"),
                days.stream().map(day -> mean(day, day.sum().resolved())).toList())));
  }

  static List<WeekdayLine> lines(Overview overview, Links links) {
    return shown(overview).stream().map(day -> line(day, links)).toList();
  }

  private static WeekdayLine line(Weekday day, Links links) {
    var name = Show.sentence(Show.weekday(day.day()));
    var which = Narrowing.NONE.on(day.day());
    return new WeekdayLine(
        name,
        Integer.toString(day.days()),
        links.figure(day.sum().received(), Measure.RECEIVED_IN_PERIOD, which, name),
        decimal(mean(day, day.sum().received())),
        links.figure(day.sum().resolved(), Measure.RESOLVED, which, name),
        decimal(mean(day, day.sum().resolved())));
  }

  /** The end of the week only when anything happened on it. */
  private static List<Weekday> shown(Overview overview) {
    return overview.weekdays().stream()
        .filter(
            day -> day.day().compareTo(DayOfWeek.SATURDAY) < 0 || !day.sum().equals(DaySum.NONE))
        .toList();
  }

  private static double mean(Weekday day, long count) {
    return (double) count / day.days();
  }

  private static String decimal(double value) {
    var format = NumberFormat.getInstance(Vietnam.LOCALE);
    format.setMinimumFractionDigits(1);
    format.setMaximumFractionDigits(1);
    return format.format(value);
  }
}
