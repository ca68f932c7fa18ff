package vn.motcua.reporting.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.export.ExportColumn;
import vn.motcua.export.ExportTable;
import vn.motcua.reporting.form.Figures;
import vn.motcua.reporting.form.Report;
import vn.motcua.reporting.form.ReportForm;
import vn.motcua.reporting.form.ReportForm.Column;
import vn.motcua.reporting.form.ReportForm.Count;
import vn.motcua.reporting.form.ReportForm.Rate;
import vn.motcua.reporting.form.ReportRow;
import vn.motcua.reporting.period.Period;

/** A statutory report as the table of a file. */
public final class ReportTable {

  private ReportTable() {}

  /** What stands around the rows. */
  public static ExportTable heading(ReportForm form, Report report) {
    var columns = new ArrayList<ExportColumn>();
    columns.add(new ExportColumn(t("reporting.number"), 6));
    columns.add(new ExportColumn(t("reporting.lines." + report.lines().key()), 44));
    for (var group : form.groups()) {
      for (var column : group.columns()) {
        columns.add(
            new ExportColumn(
                t("reporting.group." + group.key()) + ": " + FormWords.title(column), 12));
      }
    }
    return new ExportTable(
        title(form),
        report.scope().agency().bodyName(),
        PeriodWords.name(report.period()) + ", " + PeriodWords.days(report.period()),
        fileName(form, report.period()),
        columns,
        report.rows().size() + 1L);
  }

  private static String title(ReportForm form) {
    var code = FormWords.code(form);
    return (code.isEmpty() ? "" : code + ". ") + t("reporting.title." + form.key());
  }

  /** {@code bieu-form-06-quarter-2026-3} */
  public static String fileName(ReportForm form, Period period) {
    return "bieu-" + form.key() + "-" + period.key();
  }

  /** The lines, and the totals below them. */
  public static Stream<List<@Nullable Object>> rows(ReportForm form, Report report) {
    var number = new int[1];
    return Stream.concat(
        report.rows().stream().map(row -> line(form, ++number[0], row)),
        Stream.of(cells(form, null, t("reporting.total"), report.total())));
  }

  private static List<@Nullable Object> line(ReportForm form, int number, ReportRow row) {
    var name = row.fullName().isEmpty() ? t("reporting.procedure.unknown") : row.fullName();
    return cells(form, number, name, row.figures());
  }

  private static List<@Nullable Object> cells(
      ReportForm form, @Nullable Integer number, String name, Figures figures) {
    var cells = new ArrayList<@Nullable Object>();
    cells.add(number);
    cells.add(name);
    form.groups().stream()
        .flatMap(group -> group.columns().stream())
        .forEach(column -> cells.add(value(column, figures)));
    return cells;
  }

  private static @Nullable Object value(Column column, Figures figures) {
    return switch (column) {
      case Count count -> figures.of(count.measure());
      case Rate rate -> rate.of(figures).orElse(null);
    };
  }
}
