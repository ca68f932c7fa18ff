package vn.motcua.reporting.web;

import static vn.motcua.platform.web.Words.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.export.ExportColumn;
import vn.motcua.export.ExportSource;
import vn.motcua.export.ExportTable;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.form.FactRow;
import vn.motcua.reporting.form.Reports;
import vn.motcua.shared.Actor;

/** The dossiers behind a figure as a file; the parameters are those of the page. */
@Component
public class FigureExport implements ExportSource {

  public static final String KEY = "reporting.dossiers";

  private static final List<ExportColumn> COLUMNS =
      List.of(
          new ExportColumn("Mã hồ sơ", 28),
          new ExportColumn("Mã thủ tục", 12),
          new ExportColumn("Tên thủ tục hành chính", 48),
          new ExportColumn("Chủ hồ sơ", 28),
          new ExportColumn("Đơn vị giải quyết", 28),
          new ExportColumn("Ngày tiếp nhận", 12),
          new ExportColumn("Ngày hẹn trả", 12),
          new ExportColumn("Ngày xong", 12),
          new ExportColumn("Cuối kỳ", 24));

  private final ReportQuestions questions;
  private final Reports reports;
  private final Organisation organisation;
  private final FigureWords words;

  FigureExport(
      ReportQuestions questions, Reports reports, Organisation organisation, FigureWords words) {
    this.questions = questions;
    this.reports = reports;
    this.organisation = organisation;
    this.words = words;
  }

  @Override
  public String key() {
    return KEY;
  }

  @Override
  public ExportTable table(Actor actor, Map<String, String> parameters) {
    var question = questions.read(actor, parameters);
    var cell = questions.cell(question, parameters);
    return new ExportTable(
        t(cell.measure().messageKey()),
        words.about(cell),
        PeriodWords.days(question.period()),
        "ho-so-" + cell.measure().key() + "-" + question.period().key(),
        COLUMNS,
        reports.count(cell));
  }

  @Override
  public Stream<List<@Nullable Object>> rows(Actor actor, Map<String, String> parameters) {
    var question = questions.read(actor, parameters);
    return reports.all(questions.cell(question, parameters)).map(row -> cells(question, row));
  }

  private List<@Nullable Object> cells(ReportQuestion question, FactRow row) {
    return Arrays.asList(
        row.code(),
        row.procedureCode(),
        row.procedureName(),
        row.applicantName(),
        organisation.agency(row.agencyId()).name(),
        row.receivedOn(),
        row.dueOn(),
        row.closedOn(),
        FigurePages.state(question, row));
  }
}
