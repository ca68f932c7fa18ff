package vn.motcua.informing.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Status;

/** What the people of a dossier were told and when. */
public record ToldPage(String code, List<Option> crumbs, List<Row> rows) {

  public ToldPage {
    crumbs = List.copyOf(crumbs);
    rows = List.copyOf(rows);
  }

  /**
   * One message.
   *
   * @param url where it is opened; empty when this person may not
   * @param recipient masked
   * @param why why it was not sent, or when it is tried next; may be empty
   */
  public record Row(
      String url,
      String at,
      String channelIcon,
      String channel,
      String kind,
      String recipient,
      Status state,
      String why) {}
}
