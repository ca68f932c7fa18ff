package vn.motcua.reporting.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
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
record ReportQuestion(Scope scope, Period period, ReportForm form, Lines lines, boolean live) {

  static final String PATH = "/desk/reports";
  static final String DOSSIERS = PATH + "/dossiers";
  static final String CLOSE = PATH + "/close";
  static final String CHANGES = PATH + "/changes";

  ReportQuestion over(Period other) {
    return new ReportQuestion(scope, other, form, lines, false);
  }

  ReportQuestion on(ReportForm other) {
    return new ReportQuestion(scope, period, other, lines, live);
  }

  ReportQuestion by(Lines other) {
    return new ReportQuestion(scope, period, form, other, live);
  }

  ReportQuestion live(boolean asked) {
    return new ReportQuestion(scope, period, form, lines, asked);
  }

  String changes() {
    return CHANGES + "?" + query();
  }

  String url() {
    return PATH + "?" + query();
  }

  /** The dossiers behind a figure; of the totals when the line is null. */
  String url(Measure measure, @Nullable LineKey line) {
    var url = new StringBuilder(DOSSIERS).append('?').append(query());
    url.append("&measure=").append(measure.key());
    if (line != null && line.agencyId() != 0) {
      url.append("&of=").append(line.agencyId());
    } else if (line != null) {
      url.append("&field=").append(encoded(line.field()));
      if (line.procedure() != null) {
        url.append("&procedure=").append(encoded(line.procedure()));
      }
    }
    return url.toString();
  }

  String query() {
    return "agency="
        + scope.agency().id()
        + (scope.subordinates() ? "&below=yes" : "&below=no")
        + "&period="
        + period.key()
        + "&from="
        + period.from()
        + "&to="
        + period.to()
        + "&form="
        + form.key()
        + "&lines="
        + lines.key()
        + (live ? "&live=yes" : "");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
