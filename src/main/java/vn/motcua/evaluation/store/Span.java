package vn.motcua.evaluation.store;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Halves;

/**
 * A period cut into the whole halves of months in it and the days left at its two ends.
 *
 * @param whole first day of the first whole half; the day after the period when it holds none
 * @param after first day after the last whole half
 */
record Span(LocalDate from, LocalDate whole, LocalDate after, LocalDate to) {

  static Span of(LocalDate from, LocalDate to) {
    var whole = Halves.following(from);
    var after = Halves.begin(to.plusDays(1));
    return whole.isBefore(after)
        ? new Span(from, whole, after, to)
        : new Span(from, to.plusDays(1), to.plusDays(1), to);
  }

  /** The values of {@code :whole}, {@code :after}, {@code :from} and {@code :to}, and the scope. */
  Map<String, Object> parameters(Scope scope) {
    var parameters = new LinkedHashMap<String, Object>();
    parameters.put("from", from);
    parameters.put("whole", whole);
    parameters.put("after", after);
    parameters.put("to", to);
    parameters.put("agency", scope.agency().id());
    parameters.put("path", scope.agency().path());
    parameters.put("depth", scope.depth());
    return parameters;
  }
}
