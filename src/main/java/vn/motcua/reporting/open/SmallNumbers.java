package vn.motcua.reporting.open;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Puts small numbers of one agency together until none is left by which somebody could be
 * recognised (Luật Thống kê art. 57). Nothing is left out and nothing rounded, so that totals of
 * what is published are totals of what there is, and no number can be had back by subtraction:
 *
 * <ol>
 *   <li>A month of fewer dossiers than may be told apart, received or resolved, is added to the
 *       next.
 *   <li>Fields of which there were too few in a month become one row without names, with the
 *       smallest of the others if they are too few even so. That row is never one field alone.
 * </ol>
 */
final class SmallNumbers {

  private static final Comparator<FieldSum> BY_SIZE =
      Comparator.comparingLong((FieldSum sum) -> sum.counts().received() + sum.counts().resolved())
          .thenComparing(FieldSum::field);

  private final long agencyId;
  private final int least;
  private final List<PublishedRow> rows = new ArrayList<>();
  private List<FieldSum> pending = List.of();
  private LocalDate since = LocalDate.MIN;

  /**
   * @param least as many may be told apart
   */
  SmallNumbers(long agencyId, int least) {
    this.agencyId = agencyId;
    this.least = least;
  }

  /** The next month that is over, with each field once. */
  void month(LocalDate month, Collection<FieldSum> sums) {
    var cells = withPending(month, sums);
    if (total(cells).counts().isSmall(least)) {
      pending = cells;
      return;
    }
    tell(month, cells);
    pending = List.of();
  }

  /**
   * The month that is not over, as one row: told by fields each day anew, the difference to the day
   * before would tell a single dossier.
   */
  void unfinished(LocalDate month, Collection<FieldSum> sums) {
    var total = total(withPending(month, sums));
    if (!total.counts().isNothing() && !total.counts().isSmall(least)) {
      rows.add(new PublishedRow(agencyId, since, month, true, total));
    }
  }

  List<PublishedRow> rows() {
    return List.copyOf(rows);
  }

  private List<FieldSum> withPending(LocalDate month, Collection<FieldSum> sums) {
    if (pending.isEmpty()) {
      since = month;
    }
    var byField = new TreeMap<String, FieldSum>();
    pending.forEach(sum -> byField.merge(sum.field(), sum, FieldSum::plus));
    sums.forEach(sum -> byField.merge(sum.field(), sum, FieldSum::plus));
    return byField.values().stream().filter(sum -> !sum.counts().isNothing()).toList();
  }

  private void tell(LocalDate month, List<FieldSum> cells) {
    var together = new ArrayList<FieldSum>();
    var apart = new ArrayList<FieldSum>();
    for (var cell : cells) {
      (cell.counts().isSmall(least) ? together : apart).add(cell);
    }
    apart.sort(BY_SIZE);
    while (!together.isEmpty() && !apart.isEmpty() && isTold(together)) {
      together.add(apart.removeFirst());
    }
    apart.forEach(cell -> rows.add(new PublishedRow(agencyId, since, month, false, cell)));
    if (!together.isEmpty()) {
      rows.add(new PublishedRow(agencyId, since, month, true, total(together)));
    }
  }

  /** Whether the row would still tell how few there were of a field. */
  private boolean isTold(List<FieldSum> together) {
    return together.size() == 1 || total(together).counts().isSmall(least);
  }

  private static FieldSum total(List<FieldSum> cells) {
    return cells.stream().reduce(new FieldSum("", Counts.NONE, Counts.NONE), FieldSum::plus);
  }
}
