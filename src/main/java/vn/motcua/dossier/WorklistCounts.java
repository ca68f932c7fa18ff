package vn.motcua.dossier;

import java.util.Map;

/**
 * How many dossiers each list holds for this person, counted up to {@link #MOST}; one more means
 * that there are more.
 */
public record WorklistCounts(Map<Worklist, Integer> of) {

  /** Counting stops here, so that a figure costs no more than a page, however much work is open. */
  public static final int MOST = 999;

  public static final WorklistCounts NONE = new WorklistCounts(Map.of());

  public WorklistCounts {
    of = Map.copyOf(of);
  }

  /** At most {@link #MOST} + 1; 0 for a list that was not counted. */
  public int of(Worklist list) {
    return of.getOrDefault(list, 0);
  }

  /** {@code 17}, or {@code 999+} when there are more than were counted. */
  public String shown(Worklist list) {
    return shown(of(list));
  }

  /** The same of a figure that was counted up to one more than {@link #MOST}. */
  public static String shown(int count) {
    return count > MOST ? MOST + "+" : Integer.toString(count);
  }
}
