package vn.motcua.dossier.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody called after a dossier.
 *
 * @param number from 1 within the dossier
 * @param callerName empty when not asked
 * @param callerPhone where to call back; empty when not given
 * @param note what was said; empty when nothing
 * @param agencyId of whoever took the call
 * @param answer null while nobody has answered
 */
public record Urging(
    int number,
    Instant at,
    String callerName,
    String callerPhone,
    String note,
    String takenBy,
    long agencyId,
    Instant answerDueAt,
    @Nullable Answer answer) {

  /** What the caller was told, when and by whom. */
  public record Answer(Instant at, String by, String words) {}

  public boolean isOpen() {
    return answer == null;
  }

  /** Whether it was answered, or still waits, after the moment it was to be answered. */
  public boolean isLate(Instant now) {
    return (answer == null ? now : answer.at()).isAfter(answerDueAt);
  }
}
