package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * The page on which the papers of a dossier become data.
 *
 * @param mayDigitise whether this person may add and take away, or only look
 * @param summary how many papers are done
 * @param mostBytes of one file
 * @param wrongPaper number of the paper whose form was refused; null = none
 * @param problems of that paper
 */
public record DigitisedPage(
    String code,
    String dossierTitle,
    boolean mayDigitise,
    String summary,
    List<Paper> papers,
    List<Option> reasons,
    long mostBytes,
    String limits,
    @Nullable Integer wrongPaper,
    Problems problems) {

  /** Whether the form of this paper was refused. */
  public boolean isWrong(Paper paper) {
    return Integer.valueOf(paper.id()).equals(wrongPaper);
  }

  /**
   * A paper of the checklist, or the result.
   *
   * @param about how many of it were handed in, or why it need not be digitised
   * @param waived whether somebody said that it need not be digitised
   */
  public record Paper(
      int id,
      String name,
      Status state,
      String about,
      boolean waived,
      List<File> files,
      @Nullable Offer offer) {

    public boolean isResult() {
      return id == KnownPaper.RESULT;
    }
  }

  /**
   * What the person gave before and may stand for it.
   *
   * @param value that chooses it
   * @param about where, when and until when
   */
  public record Offer(String value, String about) {}

  /**
   * A file of a paper.
   *
   * @param about format, pages, size, when and by whom
   * @param signaturesUrl what its signatures are worth; empty for a picture
   */
  public record File(long id, String url, String name, String about, String signaturesUrl) {}
}
