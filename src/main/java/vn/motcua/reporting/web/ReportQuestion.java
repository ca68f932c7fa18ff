package vn.motcua.reporting.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.form.Cell;
import vn.motcua.reporting.form.LineKey;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.ReportForm;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;

/**
 * What a report is asked for, and as addresses.
 *
 * @param live whether a closed period is asked for as dossiers are known now
 */
public record ReportQuestion(
    Scope scope, Period period, ReportView view, Lines lines, boolean live) {

  static final String PATH = "/desk/reports";
  static final String DOSSIERS = PATH + "/dossiers";
  static final String CLOSE = PATH + "/close";
  static final String CHANGES = PATH + "/changes";

  public ReportQuestion over(Period other) {
    return new ReportQuestion(scope, other, view, lines, false);
  }

  public ReportQuestion as(ReportView other) {
    return new ReportQuestion(scope, period, other, lines, live);
  }

  /** The form that is shown; not of other views. */
  ReportForm form() {
    return ReportForm.of(view.key()).orElseThrow();
  }

  ReportQuestion by(Lines other) {
    return new ReportQuestion(scope, period, view, other, live);
  }

  ReportQuestion live(boolean asked) {
    return new ReportQuestion(scope, period, view, lines, asked);
  }

  String changes() {
    return CHANGES + "?" + query();
  }

  public String url() {
    return PATH + "?" + query();
  }

  /** The dossiers behind a figure; of the totals when the line is null. */
  public String url(Measure measure, @Nullable LineKey line) {
    return DOSSIERS + "?" + joined(parameters(measure, line));
  }

  String query() {
    return joined(parameters());
  }

  private static String joined(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** What is asked, by the names of an address. */
  public Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("agency", Long.toString(scope.agency().id()));
    parameters.put("below", scope.subordinates() ? "yes" : "no");
    parameters.put("period", period.key());
    parameters.put("from", period.from().toString());
    parameters.put("to", period.to().toString());
    parameters.put("view", view.key());
    parameters.put("lines", lines.key());
    if (live) {
      parameters.put("live", "yes");
    }
    return parameters;
  }

  /** The same for the dossiers behind a figure. */
  Map<String, String> parameters(Cell cell) {
    return parameters(cell.measure(), cell.line());
  }

  private Map<String, String> parameters(Measure measure, @Nullable LineKey line) {
    var parameters = new LinkedHashMap<>(parameters());
    parameters.put("measure", measure.key());
    if (line != null && line.agencyId() != 0) {
      parameters.put("of", Long.toString(line.agencyId()));
    } else if (line != null) {
      parameters.put("field", line.field());
      if (line.procedure() != null) {
        parameters.put("procedure", line.procedure());
      }
    }
    return parameters;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
