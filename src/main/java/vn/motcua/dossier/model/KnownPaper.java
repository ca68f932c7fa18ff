package vn.motcua.dossier.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierCode;

/**
 * A paper of a person that was digitised for an earlier dossier, or its result.
 *
 * @param paperId its number there; {@link #RESULT} or less for what was issued
 * @param agencyId which received that dossier
 * @param digitisedAt when the last of its files was added, or the result was signed
 * @param files how many
 * @param validUntil the last day it is good for; null = no end
 */
public record KnownPaper(
    DossierCode origin,
    int paperId,
    String name,
    long agencyId,
    Instant digitisedAt,
    int files,
    @Nullable LocalDate validUntil) {

  /**
   * Stands for the number of a paper when it is the result of the earlier dossier; below it stand
   * those of which a dossier may have several.
   */
  public static final int RESULT = 0;

  /**
   * The signed result of an earlier dossier.
   *
   * @param agencyId which issued it
   */
  public static KnownPaper ofResult(
      DossierCode origin,
      String name,
      long agencyId,
      Instant signedAt,
      @Nullable LocalDate validUntil) {
    return new KnownPaper(origin, RESULT, name, agencyId, signedAt, 1, validUntil);
  }

  /**
   * A signed file of which an earlier dossier may have several.
   *
   * @param place among them, from 1
   * @param agencyId which issued it
   */
  public static KnownPaper ofCopy(
      DossierCode origin, int place, String name, long agencyId, Instant signedAt) {
    return new KnownPaper(origin, RESULT - place, name, agencyId, signedAt, 1, null);
  }

  public boolean isResult() {
    return paperId <= RESULT;
  }
}
