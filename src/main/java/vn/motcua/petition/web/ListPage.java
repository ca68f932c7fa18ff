package vn.motcua.petition.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Tab;

/**
 * A list of petitions on the screen.
 *
 * @param list key of the list shown
 */
public record ListPage(
    List<Tab> tabs,
    String list,
    String words,
    String source,
    List<Option> sources,
    String concern,
    List<Option> concerns,
    List<Row> rows,
    String summary,
    @Nullable String first,
    @Nullable String next,
    boolean mayEnter,
    boolean mayExport) {

  public ListPage {
    tabs = List.copyOf(tabs);
    sources = List.copyOf(sources);
    concerns = List.copyOf(concerns);
    rows = List.copyOf(rows);
  }

  /**
   * A petition.
   *
   * @param excerpt of what it says, or that this is not for the reader
   * @param sender the name, or that it is not for the reader
   * @param handler empty = nobody yet
   * @param mark that whoever asked is not satisfied; empty = nothing
   */
  public record Row(
      String code,
      String excerpt,
      String sender,
      String kind,
      String status,
      String handler,
      String receivedAt,
      Due due,
      String mark) {}
}
