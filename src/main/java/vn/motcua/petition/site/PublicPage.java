package vn.motcua.petition.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What petitions are, and those published.
 *
 * @param query what was sought
 * @param next address of the next page; null = none
 */
public record PublicPage(String query, List<Entry> entries, @Nullable String next, boolean first) {

  /**
   * A petition with its answer.
   *
   * @param about the procedure it is about; empty = none
   * @param answered by whom and when
   */
  public record Entry(String code, String content, String about, String answer, String answered) {}

  public PublicPage {
    entries = List.copyOf(entries);
  }
}
