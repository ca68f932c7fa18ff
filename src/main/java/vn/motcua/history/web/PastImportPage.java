package vn.motcua.history.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * One import of past dossiers.
 *
 * @param facts name and value
 * @param hindrance why it failed or what it waits for; empty when nothing does
 * @param look what its beginning holds; null once it was started
 * @param progress how far it has come
 * @param rejected the rejected lines of this page
 * @param next address of the following ones; null on the last
 * @param withdrawal what would be taken back; null when nothing can be
 */
public record PastImportPage(
    String title,
    String url,
    Status state,
    List<Fact> facts,
    String hindrance,
    @Nullable Look look,
    Progress progress,
    List<Rejected> rejected,
    @Nullable String next,
    boolean cancellable,
    @Nullable Withdrawal withdrawal,
    Problems problems) {

  public PastImportPage {
    facts = List.copyOf(facts);
    rejected = List.copyOf(rejected);
  }

  /** A name and what is said under it. */
  public record Fact(String name, String value) {}

  /**
   * @param headings those recognised, each with the column it is
   * @param written headings of the first lines as they stand there
   */
  public record Look(
      List<Fact> headings,
      List<String> ignored,
      List<String> written,
      List<List<String>> first,
      String summary,
      boolean isGood,
      String broken,
      List<Rejected> examples) {}

  /**
   * @param atWork whether it goes on by itself
   * @param percent of the file, 0–100
   */
  public record Progress(
      String url, boolean atWork, boolean started, int percent, String words, List<Fact> counts) {}

  /** A line that was not taken over. */
  public record Rejected(String line, String code, List<String> reasons) {}

  /**
   * @param words how much would go
   */
  public record Withdrawal(String words, String reason) {}
}
