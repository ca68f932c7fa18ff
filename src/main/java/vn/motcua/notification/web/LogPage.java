package vn.motcua.notification.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tab;

/**
 * The log of messages on the screen.
 *
 * @param state the tab shown, as in its address; empty for all
 * @param mayWord whether this person may word messages for the agency
 */
public record LogPage(
    List<Tab> tabs,
    List<Option> channels,
    String state,
    String channel,
    String subject,
    List<LogRow> rows,
    String summary,
    @Nullable String first,
    @Nullable String next,
    boolean mayWord) {

  public LogPage {
    tabs = List.copyOf(tabs);
    channels = List.copyOf(channels);
    rows = List.copyOf(rows);
  }

  /**
   * One message.
   *
   * @param subject code of the dossier it is about
   * @param subjectUrl empty when it is about no dossier
   * @param recipient masked, with the masked address
   * @param why why it was not sent, or when it is tried next; may be empty
   */
  public record LogRow(
      String url,
      String madeAt,
      String channelIcon,
      String channel,
      String kind,
      String subject,
      String subjectUrl,
      String recipient,
      Status state,
      String why) {}
}
