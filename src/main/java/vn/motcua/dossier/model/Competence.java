package vn.motcua.dossier.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which agency decides a dossier, apart from the one that received it (NĐ 118/2025/NĐ-CP art. 14).
 *
 * @param agencyId the receiving agency, or another for a dossier handed in regardless of territory
 * @param returnsThere whether the result is handed over at the competent agency; else where the
 *     dossier was received
 * @param relayDueAt while it is on its way: by when the receiving desk must pass it on, then the
 *     competent desk accept it; null otherwise
 */
public record Competence(
    long agencyId, String agencyPath, boolean returnsThere, @Nullable Instant relayDueAt) {

  /** The agency that receives it decides. */
  public static Competence own(long agencyId, String agencyPath) {
    return new Competence(agencyId, agencyPath, false, null);
  }

  /**
   * @param dueAt by when the desk that has it now must act; null once it arrived
   */
  public Competence relayedUntil(@Nullable Instant dueAt) {
    return new Competence(agencyId, agencyPath, returnsThere, dueAt);
  }

  /** The same with another agency in the place of this one. */
  Competence at(long agencyId, String agencyPath) {
    return new Competence(agencyId, agencyPath, returnsThere, relayDueAt);
  }
}
