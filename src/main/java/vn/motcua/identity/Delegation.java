package vn.motcua.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ActingFor;

/**
 * Authority to sign that a leader gives somebody for a time.
 *
 * @param fields limited to these fields of procedures; empty = whatever the leader signs
 * @param ground the written authority; empty for a deputy who signs in the head's place
 * @param validTo last day, inclusive
 */
public record Delegation(
    long id,
    Colleague giver,
    Colleague taker,
    String agencyPath,
    ActingFor.Form form,
    Set<String> fields,
    String ground,
    LocalDate validFrom,
    LocalDate validTo,
    Instant givenAt,
    @Nullable Instant revokedAt,
    @Nullable String revokedBy) {

  public Delegation {
    fields = Set.copyOf(fields);
  }

  public boolean isInForce(LocalDate on) {
    return revokedAt == null && !validFrom.isAfter(on) && !validTo.isBefore(on);
  }

  public boolean isOver(LocalDate on) {
    return revokedAt != null || validTo.isBefore(on);
  }
}
