package vn.motcua.dossier.recomputation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Actor;

/**
 * One recomputation of due dates.
 *
 * @param earlier whether promised dates may also move to an earlier moment
 * @param reason why, empty until confirmed
 * @param document on which ground, empty until confirmed
 * @param confirmedBy who confirmed, as of then, without rights; null until confirmed
 */
public record Recomputation(
    long id,
    long agencyId,
    String agencyPath,
    State state,
    String listedPath,
    long listedId,
    String askedBy,
    Instant askedAt,
    boolean earlier,
    String reason,
    String document,
    @Nullable Actor confirmedBy,
    @Nullable Instant confirmedAt,
    @Nullable Instant finishedAt) {

  /** How far it has come. */
  public enum State {
    LISTING,
    LISTED,
    RUNNING,
    DONE;

    /** Whether it is at work by itself. */
    public boolean isAtWork() {
      return this == LISTING || this == RUNNING;
    }
  }
}
