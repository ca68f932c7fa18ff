package vn.motcua.reporting.form;

import java.util.EnumMap;
import java.util.Map;

/**
 * The figures of one line of a report; what is not said is nought.
 *
 * @param minutes working minutes spent on all of {@link Measure#TIMED}
 */
public record Figures(Map<Measure, Long> counts, long minutes) {

  public static final Figures NONE = new Figures(Map.of(), 0);

  public Figures {
    counts = Map.copyOf(counts);
  }

  public long of(Measure measure) {
    return counts.getOrDefault(measure, 0L);
  }

  public Figures plus(Figures other) {
    var sum = new EnumMap<Measure, Long>(Measure.class);
    for (var measure : Measure.values()) {
      var count = of(measure) + other.of(measure);
      if (count != 0) {
        sum.put(measure, count);
      }
    }
    return new Figures(sum, minutes + other.minutes);
  }

  /** Whether there is anything to show. */
  public boolean isEmpty() {
    return counts.values().stream().allMatch(count -> count == 0);
  }
}
