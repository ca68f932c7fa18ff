package vn.motcua.reporting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days one after the other.
 *
 * @param to the first day that is not among them; null = without end
 */
public record DaySpan(LocalDate from, @Nullable LocalDate to) {

  public DaySpan {
    if (to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException(from + " to " + to);
    }
  }

  /** Empty when no day lies between them. */
  static Optional<DaySpan> between(LocalDate from, @Nullable LocalDate to) {
    return to == null || from.isBefore(to) ? Optional.of(new DaySpan(from, to)) : Optional.empty();
  }

  /** The days of this span within that one. */
  Optional<DaySpan> within(LocalDate start, @Nullable LocalDate end) {
    return between(from.isBefore(start) ? start : from, earlier(to, end));
  }

  /** The same days, those that touch as one span. */
  static List<DaySpan> joined(List<DaySpan> ordered) {
    var joined = new ArrayList<DaySpan>();
    for (var each : ordered) {
      if (!joined.isEmpty() && each.from().equals(joined.getLast().to())) {
        joined.add(new DaySpan(joined.removeLast().from(), each.to()));
      } else {
        joined.add(each);
      }
    }
    return List.copyOf(joined);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return one.isBefore(other) ? one : other;
  }
}
