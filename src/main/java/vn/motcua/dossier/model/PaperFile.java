package vn.motcua.dossier.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file of a paper.
 *
 * @param fileId in the records
 * @param validUntil the last day the paper is good for; null = no end
 * @param origin of which file it is used again, and by whose consent; null = made for this dossier
 */
public record PaperFile(
    int paperId,
    long fileId,
    @Nullable LocalDate validUntil,
    @Nullable Origin origin,
    Instant addedAt,
    long addedBy) {

  public Source source() {
    return origin == null ? Source.DIGITISED : Source.REUSED;
  }

  /**
   * The file of an earlier dossier.
   *
   * @param consentOf who agreed
   */
  public record Origin(long dossierId, long fileId, String consentOf) {}

  /** Where the file of a paper comes from. */
  public enum Source {
    /** Made from what was handed in for this dossier. */
    DIGITISED,
    /** From an earlier dossier of the same person. */
    REUSED
  }
}
