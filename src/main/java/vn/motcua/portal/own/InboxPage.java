package vn.motcua.portal.own;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen was told in the app.
 *
 * @param upTo id of the newest shown
 * @param older address of what is older; null when nothing is
 */
public record InboxPage(
    boolean proven, List<Row> messages, long upTo, boolean unread, @Nullable String older) {

  public InboxPage {
    messages = List.copyOf(messages);
  }

  /**
   * A message.
   *
   * @param link of our own; empty when there is none
   */
  public record Row(String title, String body, String link, String at, boolean unread) {}
}
