package vn.motcua.satisfaction.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.motcua.organisation.Agency;
import vn.motcua.satisfaction.model.Span;

/**
 * What the page of results is asked for.
 *
 * @param agency whose results, which the reader may read
 */
record ResultQuestion(Agency agency, Span span, View view) {

  static final String PATH = "/desk/satisfaction";

  ResultQuestion as(View other) {
    return new ResultQuestion(agency, span, other);
  }

  ResultQuestion of(Agency other) {
    return new ResultQuestion(other, span, View.WHOLE);
  }

  Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("agency", Long.toString(agency.id()));
    parameters.put("span", span.key());
    parameters.put("view", view.key());
    return parameters;
  }

  String url() {
    return PATH
        + parameters().entrySet().stream()
            .map(each -> each.getKey() + "=" + each.getValue())
            .collect(Collectors.joining("&", "?", ""));
  }
}
