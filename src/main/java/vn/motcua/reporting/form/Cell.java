package vn.motcua.reporting.form;

import org.jspecify.annotations.Nullable;
import vn.motcua.reporting.period.Period;

/**
 * One figure of a report.
 *
 * @param closedId the closed period whose dossiers are meant; null = as they are known now
 * @param line null = the line of totals
 * @param narrowing which of them; a closed period knows no officers, so those are as known now
 */
public record Cell(
    Scope scope,
    Period period,
    @Nullable Long closedId,
    Measure measure,
    @Nullable LineKey line,
    Narrowing narrowing) {

  public Cell {
    if (closedId != null && !narrowing.isNone()) {
      throw new IllegalArgumentException("a figure of a closed period is not narrowed");
    }
  }

  /** A whole figure. */
  public Cell(
      Scope scope,
      Period period,
      @Nullable Long closedId,
      Measure measure,
      @Nullable LineKey line) {
    this(scope, period, closedId, measure, line, Narrowing.NONE);
  }

  /** The same figure of other days. */
  Cell over(Period other) {
    return new Cell(scope, other, closedId, measure, line, narrowing);
  }
}
