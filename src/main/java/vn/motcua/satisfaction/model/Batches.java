package vn.motcua.satisfaction.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which months of a line may be told of, so that no answer of one person can be had by asking twice
 * (Luật Thống kê 89/2015/QH13 art. 57): whole months that are over are put together, from January
 * on, until there are enough answers; such a batch is told as one, and any two figures told differ
 * by whole batches. What is left at the end of the year is never told.
 */
public final class Batches {

  private Batches() {}

  /**
   * The months of the batches that end in the span, in order.
   *
   * @param samples of one line, of the year of the span up to its end
   * @param from first day of the span
   * @param to last day of the span
   * @param current first day of the month of today, which is not over
   */
  public static Set<LocalDate> told(
      Collection<Sample> samples, LocalDate from, LocalDate to, LocalDate current, int least) {
    var told = new LinkedHashSet<LocalDate>();
    var pending = new ArrayList<LocalDate>();
    var answered = 0;
    for (var sample : inOrder(samples)) {
      var month = sample.month();
      if (!month.isBefore(current) || month.isAfter(to)) {
        break;
      }
      pending.add(month);
      answered += sample.answered();
      if (answered >= least) {
        if (!month.isBefore(from)) {
          told.addAll(pending);
        }
        pending.clear();
        answered = 0;
      }
    }
    return told;
  }

  private static List<Sample> inOrder(Collection<Sample> samples) {
    return samples.stream().sorted(Comparator.comparing(Sample::month)).toList();
  }
}
