package vn.motcua.dossier.model;

import java.time.Instant;

/**
 * A file of a paper.
 *
 * @param fileId in the records
 * @param source where it comes from
 */
public record PaperFile(int paperId, long fileId, Source source, Instant addedAt, long addedBy) {

  /** Where the file of a paper comes from. */
  public enum Source {
    /** Made from what was handed in for this dossier. */
    DIGITISED
  }
}
