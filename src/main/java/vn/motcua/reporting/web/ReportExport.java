package vn.motcua.reporting.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.export.ExportColumn;
import vn.motcua.export.ExportSource;
import vn.motcua.export.ExportTable;
import vn.motcua.reporting.form.Figures;
import vn.motcua.reporting.form.Report;
import vn.motcua.reporting.form.ReportForm.Group;
import vn.motcua.reporting.form.ReportRow;
import vn.motcua.reporting.form.Reports;
import vn.motcua.shared.Actor;

/** A statutory report as a file; the parameters are those of the page. */
@Component
public class ReportExport implements ExportSource {

  public static final String KEY = "reporting.report";

  private final ReportQuestions questions;
  private final Reports reports;

  ReportExport(ReportQuestions questions, Reports reports) {
    this.questions = questions;
    this.reports = reports;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public ExportTable table(Actor actor, Map<String, String> parameters) {
    var question = questions.read(actor, parameters);
    var columns = new ArrayList<ExportColumn>();
    columns.add(new ExportColumn(t("reporting.number"), 6));
    columns.add(new ExportColumn(t("reporting.lines." + question.lines().key()), 44));
    for (var group : question.form().groups()) {
      for (var measure : group.measures()) {
        columns.add(new ExportColumn(heading(group, t(measure.columnKey())), 12));
      }
    }
    return new ExportTable(
        t("reporting.code." + question.form().key())
            + ". "
            + t("reporting.title." + question.form().key()),
        question.scope().agency().bodyName(),
        PeriodWords.name(question.period()) + ", " + PeriodWords.days(question.period()),
        "bieu-" + question.form().key() + "-" + question.period().key(),
        columns,
        report(question).rows().size() + 1L);
  }

  private Report report(ReportQuestion question) {
    return reports.draw(
        question.scope(),
        question.period(),
        question.lines(),
        question.live(),
        question.form().wanted());
  }

  private static String heading(Group group, String column) {
    return t("reporting.group." + group.key()) + ": " + column;
  }

  @Override
  public Stream<List<@Nullable Object>> rows(Actor actor, Map<String, String> parameters) {
    var question = questions.read(actor, parameters);
    var report = report(question);
    var number = new int[1];
    return Stream.concat(
        report.rows().stream().map(row -> line(question, ++number[0], row)),
        Stream.of(cells(question, null, t("reporting.total"), report.total())));
  }

  private static List<@Nullable Object> line(ReportQuestion question, int number, ReportRow row) {
    var name = row.fullName().isEmpty() ? t("reporting.procedure.unknown") : row.fullName();
    return cells(question, number, name, row.figures());
  }

  private static List<@Nullable Object> cells(
      ReportQuestion question, @Nullable Integer number, String name, Figures figures) {
    var cells = new ArrayList<@Nullable Object>();
    cells.add(number);
    cells.add(name);
    question.form().measures().forEach(measure -> cells.add(figures.of(measure)));
    return cells;
  }
}
