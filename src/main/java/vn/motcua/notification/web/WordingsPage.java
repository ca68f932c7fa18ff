package vn.motcua.notification.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;

/** The kinds of messages, and whether the agency words them its own way. */
public record WordingsPage(List<Option> crumbs, List<Row> rows) {

  public WordingsPage {
    crumbs = List.copyOf(crumbs);
    rows = List.copyOf(rows);
  }

  /**
   * A kind.
   *
   * @param own since when there is a wording of one's own, or that there is none
   */
  public record Row(String url, String kind, String title, String own) {}
}
