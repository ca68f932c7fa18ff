package vn.motcua.evaluation.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.reporting.form.Scope;

/**
 * A period cut into the whole months in it and the days at its two ends.
 *
 * @param month first day of the first whole month; the day after the period when it holds none
 * @param after first day after the last whole month
 */
record Span(LocalDate from, LocalDate month, LocalDate after, LocalDate to) {

  static Span of(LocalDate from, LocalDate to) {
    var next = to.plusDays(1);
    var month = from.getDayOfMonth() == 1 ? from : from.withDayOfMonth(1).plusMonths(1);
    var after = next.withDayOfMonth(1);
    return month.isBefore(after)
        ? new Span(from, month, after, to)
        : new Span(from, next, next, to);
  }

  /** The values of {@code :month}, {@code :after}, {@code :from} and {@code :to}, and the scope. */
  Map<String, Object> parameters(Scope scope) {
    var parameters = new LinkedHashMap<String, Object>();
    parameters.put("from", from);
    parameters.put("month", month);
    parameters.put("after", after);
    parameters.put("to", to);
    parameters.put("agency", scope.agency().id());
    parameters.put("path", scope.agency().path());
    parameters.put("depth", scope.depth());
    return parameters;
  }
}
