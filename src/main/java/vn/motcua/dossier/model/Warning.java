package vn.motcua.dossier.model;

import java.time.Instant;

/**
 * Somebody was warned of a date that comes, or has passed.
 *
 * @param step number of the step; 0 when the whole dossier is meant
 * @param dueAt the date it was about, which may have moved since
 * @param late whether it had passed
 */
public record Warning(
    Matter matter, int step, Instant dueAt, boolean late, Level level, Instant at) {

  /** What is due. */
  public enum Matter {
    DOSSIER,
    STEP
  }

  /** Who is warned: whoever has it in hand, then those above. */
  public enum Level {
    OFFICER,
    UNIT_HEAD,
    LEADER
  }
}
