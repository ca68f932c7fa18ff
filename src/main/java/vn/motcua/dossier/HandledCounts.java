package vn.motcua.dossier;

/**
 * How dossiers finished in a span of days stand to their due dates.
 *
 * @param undated finished without ever having had a due date; in none of the others
 */
public record HandledCounts(int early, int onTime, int overdue, int undated) {

  public int all() {
    return dated() + undated;
  }

  /** Those that had a due date: the denominator of every share. */
  public int dated() {
    return early + onTime + overdue;
  }
}
