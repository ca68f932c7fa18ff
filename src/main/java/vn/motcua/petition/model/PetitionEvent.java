package vn.motcua.petition.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the story of a petition.
 *
 * @param from null for the first
 * @param actorId 0 = whoever sent it
 * @param note what was said; may be empty
 * @param dueAt by when that act was due; null when nothing said so
 */
public record PetitionEvent(
    int number,
    Instant at,
    Action action,
    @Nullable Status from,
    Status to,
    long agencyId,
    long actorId,
    String actorName,
    String note,
    @Nullable Instant dueAt) {

  public boolean isLate() {
    return dueAt != null && at.isAfter(dueAt);
  }
}
