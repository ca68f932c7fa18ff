package vn.motcua.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.template.Wording;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Tab;

/**
 * How a kind of message is worded.
 *
 * @param places what may stand between braces, and an example of each
 * @param preview what was typed with examples in its places; null unless asked for
 * @param parts how many parts the SMS of the preview has; empty without
 */
public record WordingPage(
    List<Option> crumbs,
    String url,
    String kind,
    List<Tab> languages,
    WordingForm form,
    List<Option> places,
    List<Row> editions,
    @Nullable Wording preview,
    String parts,
    Problems problems) {

  public WordingPage {
    crumbs = List.copyOf(crumbs);
    languages = List.copyOf(languages);
    places = List.copyOf(places);
    editions = List.copyOf(editions);
  }

  /**
   * An edition of the agency.
   *
   * @param about language, who entered it, whether it was withdrawn
   * @param standing whether it may be withdrawn
   */
  public record Row(long id, String from, String about, String title, boolean standing) {}
}
