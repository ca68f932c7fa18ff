package vn.motcua.dossier.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a paper of the checklist has become data.
 *
 * @param files that count
 */
public record DigitisedPaper(
    SubmittedPaper paper, List<PaperFile> files, @Nullable PaperWaiver waiver) {

  /** Where a paper stands. */
  public enum State {
    DIGITISED,
    /** By files of an earlier dossier alone. */
    REUSED,
    NOT_NEEDED,
    /** Handed in on paper and nowhere else. */
    PAPER_ONLY,
    NOT_HANDED_IN
  }

  public State state() {
    if (!files.isEmpty()) {
      return files.stream().allMatch(file -> file.source() == PaperFile.Source.REUSED)
          ? State.REUSED
          : State.DIGITISED;
    }
    if (waiver != null) {
      return State.NOT_NEEDED;
    }
    return paper.isHandedIn() ? State.PAPER_ONLY : State.NOT_HANDED_IN;
  }
}
