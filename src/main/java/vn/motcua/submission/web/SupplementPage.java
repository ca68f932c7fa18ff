package vn.motcua.submission.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * Where papers asked for are handed in.
 *
 * @param action where it goes
 * @param asked what is to be completed, in the office's words
 * @param papers lines of the checklist they may belong to
 * @param paper the line proposed
 * @param sent whether something was sent just now
 * @param waiting whether the dossier still waits
 */
public record SupplementPage(
    String action,
    String code,
    String procedure,
    String asked,
    List<Option> papers,
    String paper,
    String note,
    boolean sent,
    boolean waiting,
    Problems problems) {

  public SupplementPage {
    papers = List.copyOf(papers);
  }
}
