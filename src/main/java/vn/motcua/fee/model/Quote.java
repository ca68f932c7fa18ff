package vn.motcua.fee.model;

import java.util.List;

/**
 * What a dossier costs, and why.
 *
 * @param lines one for each item; none = no rule says what it costs
 */
public record Quote(List<Line> lines) {

  public Quote {
    lines = List.copyOf(lines);
  }

  /** Whether any rule says what it costs, and be it nothing. */
  public boolean isKnown() {
    return !lines.isEmpty();
  }

  /** In đồng. */
  public long total() {
    return lines.stream().mapToLong(Line::amount).reduce(0, Math::addExact);
  }

  /**
   * One item.
   *
   * @param terms how {@code full} came about
   * @param full before the exemption, in đồng
   * @param amount to be paid, in đồng
   * @param exemptionGround the law that lets off the difference; empty where nothing is let off
   */
  public record Line(
      String item,
      List<Term> terms,
      long full,
      long amount,
      String ground,
      String exemptionGround) {

    public Line {
      terms = List.copyOf(terms);
    }
  }
}
