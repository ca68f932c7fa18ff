package vn.motcua.submission.upload;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.records.FileFormat;

/**
 * A file for a paper of the checklist.
 *
 * @param id chosen by whoever sends it, so that it can go on after a cut
 * @param bytes it will have
 * @param received of them
 * @param kept what it became once it was whole and looked at; null until then
 */
public record Upload(
    UUID id,
    UUID submissionId,
    int paperId,
    String name,
    long bytes,
    long received,
    @Nullable Kept kept) {

  /**
   * @param fileId in the records
   */
  public record Kept(long fileId, FileFormat format, long bytes, int pages) {}

  public boolean isWhole() {
    return received == bytes;
  }

  /** A picture, to be joined with the others of its paper. */
  public boolean isPicture() {
    return kept != null && kept.format().isPicture();
  }
}
