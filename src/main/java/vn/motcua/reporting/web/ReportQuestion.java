package vn.motcua.reporting.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Agency;
import vn.motcua.reporting.form.Cell;
import vn.motcua.reporting.form.LineKey;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Narrowing;
import vn.motcua.reporting.form.ReportForm;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;

/**
 * What a report is asked for, and as addresses.
 *
 * @param live whether a closed period is asked for as dossiers are known now
 * @param officer account of the only officer meant; null = all
 * @param own whether somebody asks for the own figures, whose addresses name neither agency nor
 *     officer
 */
public record ReportQuestion(
    Scope scope,
    Period period,
    ReportView view,
    Lines lines,
    boolean live,
    @Nullable Long officer,
    boolean own) {

  static final String PATH = "/desk/reports";
  static final String OWN = PATH + "/own";
  static final String OWN_DOSSIERS = OWN + "/dossiers";
  static final String DOSSIERS = PATH + "/dossiers";
  static final String CLOSE = PATH + "/close";
  static final String CHANGES = PATH + "/changes";

  /** Of whoever it is. */
  public ReportQuestion(Scope scope, Period period, ReportView view, Lines lines, boolean live) {
    this(scope, period, view, lines, live, null, false);
  }

  public ReportQuestion over(Period other) {
    return new ReportQuestion(scope, other, view, lines, false, officer, own);
  }

  /** Only the dashboard knows officers. */
  public ReportQuestion as(ReportView other) {
    return other == ReportView.OVERVIEW
        ? new ReportQuestion(scope, period, other, lines, live, officer, own)
        : new ReportQuestion(scope, period, other, lines, live);
  }

  /** The same of one agency alone. */
  public ReportQuestion at(Agency other) {
    return new ReportQuestion(new Scope(other, false), period, view, lines, live);
  }

  /** The same of one officer. */
  public ReportQuestion of(long account) {
    return new ReportQuestion(scope, period, view, lines, live, account, own);
  }

  /** The form that is shown; not of other views. */
  ReportForm form() {
    return ReportForm.of(view.key()).orElseThrow();
  }

  ReportQuestion by(Lines other) {
    return new ReportQuestion(scope, period, view, other, live, officer, own);
  }

  public ReportQuestion live(boolean asked) {
    return new ReportQuestion(scope, period, view, lines, asked, officer, own);
  }

  String changes() {
    return CHANGES + "?" + query();
  }

  public String url() {
    return path() + "?" + query();
  }

  /** Where the page is. */
  String path() {
    return own ? OWN : PATH;
  }

  /** The dossiers behind a figure; of the totals when the line is null. */
  public String url(Measure measure, @Nullable LineKey line) {
    return url(measure, line, Narrowing.NONE);
  }

  /** Some of the dossiers behind a figure. */
  public String url(Measure measure, @Nullable LineKey line, Narrowing narrowing) {
    return (own ? OWN_DOSSIERS : DOSSIERS) + "?" + joined(parameters(measure, line, narrowing));
  }

  /** The same. */
  String url(Cell cell) {
    return url(cell.measure(), cell.line(), cell.narrowing());
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
    if (!own) {
      parameters.put("agency", Long.toString(scope.agency().id()));
      parameters.put("below", scope.subordinates() ? "yes" : "no");
    }
    parameters.put("period", period.key());
    parameters.put("from", period.from().toString());
    parameters.put("to", period.to().toString());
    if (own) {
      return parameters;
    }
    if (officer != null) {
      parameters.put("officer", Long.toString(officer));
    }
    parameters.put("view", view.key());
    parameters.put("lines", lines.key());
    if (live) {
      parameters.put("live", "yes");
    }
    return parameters;
  }

  /** The same for the dossiers behind a figure. */
  Map<String, String> parameters(Cell cell) {
    return parameters(cell.measure(), cell.line(), cell.narrowing());
  }

  private Map<String, String> parameters(
      Measure measure, @Nullable LineKey line, Narrowing narrowing) {
    var parameters = new LinkedHashMap<>(parameters());
    parameters.putAll(narrowing.parameters());
    if (own) {
      parameters.remove("officer");
    }
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
