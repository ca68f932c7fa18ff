package vn.motcua.petition.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.petition.store.PublishedQueries;
import vn.motcua.petition.store.PublishedQueries.Published;
import vn.motcua.shared.Text;

/** What everybody may read. */
@Component
public class PublishedAnswers {

  private static final int LONGEST_QUERY = 100;

  private final PublishedQueries queries;

  PublishedAnswers(PublishedQueries queries) {
    this.queries = queries;
  }

  /** What is sought, of what was typed. */
  public static String query(String typed) {
    var words = Text.clean(typed);
    return words.substring(0, Math.min(words.length(), LONGEST_QUERY));
  }

  /**
   * The newest first.
   *
   * @param before id of the last one of the page before; null = from the newest
   */
  public List<Published> page(String typed, @Nullable Long before, int limit) {
    return queries.page(query(typed), before, limit);
  }
}
