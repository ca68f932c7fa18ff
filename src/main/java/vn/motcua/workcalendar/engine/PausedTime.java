package vn.motcua.workcalendar.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Pauses in time order, without overlaps or empty ones. */
final class PausedTime {

  private final List<PausedSpan> spans;

  PausedTime(List<PausedSpan> pauses) {
    spans = List.copyOf(merge(pauses));
  }

  List<PausedSpan> spans() {
    return spans;
  }

  /** The pause that covers that minute, or the next one after it. */
  Optional<PausedSpan> atOrAfter(long minute) {
    return spans.stream().filter(span -> span.to() > minute).findFirst();
  }

  boolean touches(long from, long to) {
    return spans.stream().anyMatch(span -> span.from() < to && span.to() > from);
  }

  private static List<PausedSpan> merge(List<PausedSpan> pauses) {
    var merged = new ArrayList<PausedSpan>();
    pauses.stream()
        .filter(span -> span.from() < span.to())
        .sorted(Comparator.comparingLong(PausedSpan::from))
        .forEach(
            span -> {
              if (!merged.isEmpty() && span.from() <= merged.getLast().to()) {
                var last = merged.removeLast();
                merged.add(new PausedSpan(last.from(), Math.max(last.to(), span.to())));
              } else {
                merged.add(span);
              }
            });
    return merged;
  }
}
