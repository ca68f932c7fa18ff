package vn.motcua.reporting.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.form.LineKey;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.PeriodKind;

/**
 * Which figures somebody asks for.
 *
 * @param agency as it was asked for, so that links say the same; empty = the caller's own
 * @param live whether a closed period is asked for as dossiers are known now
 */
record HandlingQuestion(String agency, Scope scope, Period period, Lines lines, boolean live) {

  static final String PATH = "/api/v1/reports/handling";
  static final String DOSSIERS = PATH + "/dossiers";

  /** The dossiers behind a figure of a line; of the totals when the line is null. */
  String link(Measure measure, @Nullable LineKey line) {
    var parameters = new LinkedHashMap<String, String>();
    if (!agency.isEmpty()) {
      parameters.put("agency", agency);
    }
    if (period.kind() == PeriodKind.DAYS) {
      parameters.put("from", period.from().toString());
      parameters.put("to", period.to().toString());
    } else {
      parameters.put("period", period.key());
    }
    parameters.put("includeSubordinates", Boolean.toString(scope.subordinates()));
    if (live) {
      parameters.put("live", "true");
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
    return DOSSIERS + "?" + joined(parameters);
  }

  private static String joined(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** With %20 for a space, which every reader of addresses understands. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
