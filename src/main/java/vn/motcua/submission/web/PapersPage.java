package vn.motcua.submission.web;

import java.util.List;
import vn.motcua.platform.web.piece.Problems;

/**
 * The page with the papers.
 *
 * @param byForm names of the papers the form stands for
 * @param partBytes how much a script sends at once
 */
public record PapersPage(
    DraftHead head,
    List<String> byForm,
    List<Paper> papers,
    long mostMegabytes,
    int partBytes,
    Problems problems) {

  public PapersPage {
    byForm = List.copyOf(byForm);
    papers = List.copyOf(papers);
  }

  /**
   * A line of the checklist.
   *
   * @param required through the internet
   * @param condition in which it is asked; empty when always
   * @param size of its files together, in words; empty when there are none
   */
  public record Paper(
      int id, String name, boolean required, String condition, List<PaperFile> files, String size) {

    public Paper {
      files = List.copyOf(files);
    }

    /** Name of its field among the problems. */
    public String field() {
      return "paper." + id;
    }
  }

  /**
   * A file of it.
   *
   * @param whole whether it arrived
   * @param picture whether it can be shown small
   */
  public record PaperFile(String id, String name, String size, boolean whole, boolean picture) {}
}
