package vn.motcua.dossier.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares in whole percents that make up 100: the largest remainders are rounded up. */
final class WholePercents {

  private static final int WHOLE = 100;

  private WholePercents() {}

  /**
   * @param amounts none negative
   * @return one share for each amount, in their order; all 0 when the amounts are
   */
  static List<Integer> of(List<Long> amounts) {
    var total = amounts.stream().mapToLong(Long::longValue).sum();
    var shares = new ArrayList<Integer>();
    if (total == 0) {
      amounts.forEach(_ -> shares.add(0));
      return shares;
    }
    amounts.forEach(amount -> shares.add((int) (amount * WHOLE / total)));
    var missing = WHOLE - shares.stream().mapToInt(Integer::intValue).sum();
    IntStream.range(0, amounts.size())
        .boxed()
        .sorted(Comparator.comparingLong(i -> -(amounts.get(i) * WHOLE % total)))
        .limit(missing)
        .forEach(i -> shares.set(i, shares.get(i) + 1));
    return shares;
  }
}
