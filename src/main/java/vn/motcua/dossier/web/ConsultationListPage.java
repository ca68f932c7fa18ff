package vn.motcua.dossier.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tab;

/**
 * A list of what agencies ask each other.
 *
 * @param key of the list, for the words when it is empty
 * @param first address of the first page; null when this is it
 * @param next address of the following page; null on the last
 */
public record ConsultationListPage(
    String key,
    List<Tab> tabs,
    List<Row> rows,
    String summary,
    @Nullable String first,
    @Nullable String next) {

  /** One asked. */
  public record Row(
      String code,
      String url,
      String title,
      String content,
      String asking,
      String asked,
      Due due,
      Status state) {}
}
