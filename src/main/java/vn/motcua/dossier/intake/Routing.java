package vn.motcua.dossier.intake;

import org.jspecify.annotations.Nullable;

/**
 * Which agencies have to do with a dossier besides the one that receives it (NĐ 118/2025/NĐ-CP art.
 * 14).
 *
 * @param competent code of the agency that decides; null = the receiving one
 * @param returnsThere whether the applicant fetches the result at the competent agency
 * @param support code of the agency that helped the applicant hand it in; null = none did
 */
public record Routing(@Nullable String competent, boolean returnsThere, @Nullable String support) {

  /** Received, decided and handed over by one agency. */
  public static final Routing HERE = new Routing(null, false, null);
}
