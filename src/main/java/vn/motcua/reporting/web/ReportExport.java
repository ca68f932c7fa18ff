package vn.motcua.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.export.ExportSource;
import vn.motcua.export.ExportTable;
import vn.motcua.reporting.form.Report;
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
    return ReportTable.heading(question.form(), drawn(question));
  }

  @Override
  public Stream<List<@Nullable Object>> rows(Actor actor, Map<String, String> parameters) {
    var question = questions.read(actor, parameters);
    return ReportTable.rows(question.form(), drawn(question));
  }

  private Report drawn(ReportQuestion question) {
    return reports.draw(
        question.scope(),
        question.period(),
        question.lines(),
        question.live(),
        question.form().wanted());
  }
}
