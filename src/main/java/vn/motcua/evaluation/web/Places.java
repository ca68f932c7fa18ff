package vn.motcua.evaluation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.evaluation.model.Index;
import vn.motcua.reporting.web.ReportQuestion;

/** Addresses of evaluation. */
final class Places {

  static final String BASE = "/desk/evaluations";
  static final String COSTING = BASE + "/costing";
  static final String UNIT = BASE + "/unit";
  static final String OFFICERS = BASE + "/officers";
  static final String DOSSIERS = BASE + "/dossiers";

  private Places() {}

  /**
   * What cost points.
   *
   * @param agencyId whose; null = of all that are shown
   * @param officerId whose; null = everybody's
   */
  static String costing(
      ReportQuestion question, Index index, @Nullable Long agencyId, @Nullable Long officerId) {
    var parameters = of(question);
    parameters.put("index", Integer.toString(index.number()));
    if (agencyId != null) {
      parameters.put("of", agencyId.toString());
    }
    if (officerId != null) {
      parameters.put("officer", officerId.toString());
    }
    return COSTING + "?" + joined(parameters);
  }

  /** What an agency is judged by as a whole, and what it declared. */
  static String unit(ReportQuestion question, long agencyId) {
    return UNIT + "?" + joined(only(question, agencyId));
  }

  /** The view of one agency of several. */
  static String alone(ReportQuestion question, long agencyId) {
    return "/desk/reports?" + joined(only(question, agencyId));
  }

  static String officer(ReportQuestion question, long accountId) {
    return OFFICERS + "/" + accountId + "?" + joined(of(question));
  }

  static String dossier(String code) {
    return DOSSIERS + "/" + code;
  }

  private static Map<String, String> only(ReportQuestion question, long agencyId) {
    var parameters = of(question);
    parameters.put("agency", Long.toString(agencyId));
    parameters.put("below", "no");
    return parameters;
  }

  static Map<String, String> of(ReportQuestion question) {
    return new LinkedHashMap<>(question.parameters());
  }

  static String joined(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(
            each ->
                each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
