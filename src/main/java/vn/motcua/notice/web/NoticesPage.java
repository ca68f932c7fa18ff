package vn.motcua.notice.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tab;

/**
 * One's notices on the screen.
 *
 * @param newest id of the newest one shown, up to which all may be marked as read; 0 when none is
 *     unread
 */
public record NoticesPage(
    boolean unreadOnly,
    List<Tab> tabs,
    List<Row> rows,
    long newest,
    String summary,
    @Nullable String first,
    @Nullable String next) {

  public NoticesPage {
    tabs = List.copyOf(tabs);
    rows = List.copyOf(rows);
  }

  /**
   * One notice.
   *
   * @param code of the dossier; empty when about none
   * @param about procedure and applicant, for whoever may see the dossier; else empty
   * @param dueOn by when; empty when no date is set
   */
  public record Row(
      String url,
      Status kind,
      String code,
      String about,
      String from,
      String note,
      String dueOn,
      String at,
      boolean unread) {}
}
