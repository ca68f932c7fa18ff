package vn.motcua.evaluation.model;

/**
 * Points given, and to how many dossiers, units or agencies. Its value is their mean, rounded half
 * up to one decimal (TT 01/2018/TT-VPCP art. 13).
 *
 * @param points 0 to twice the count
 */
public record Score(long points, long count) {

  public static final Score NONE = new Score(0, 0);

  private static final int TENTHS = 10;

  public Score {
    if (points < 0 || points > Index.MOST * count) {
      throw new IllegalArgumentException(points + " of " + count);
    }
  }

  /** So many, each with these points. */
  public static Score of(int points, long count) {
    return new Score(points * count, count);
  }

  public Score plus(Score other) {
    return new Score(points + other.points, count + other.count);
  }

  /** Whether there is anything to judge by. */
  public boolean isKnown() {
    return count > 0;
  }

  /** The mean in tenths of a point, 0 to 20; asked only of what is known. */
  public int tenths() {
    if (!isKnown()) {
      throw new IllegalStateException("Nothing was judged");
    }
    return (int) ((2 * TENTHS * points + count) / (2 * count));
  }
}
