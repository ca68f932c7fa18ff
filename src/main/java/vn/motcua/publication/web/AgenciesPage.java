package vn.motcua.publication.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the desks below an agency stand.
 *
 * @param query part of a name
 * @param found how many agencies there are
 * @param back address of the agency's own list
 */
public record AgenciesPage(
    long agencyId,
    String agency,
    String query,
    List<Row> rows,
    String found,
    @Nullable String first,
    @Nullable String next,
    String back) {

  /** One agency with its counts, each opening its list. */
  public record Row(String name, String url, List<Figure> figures) {}

  /** A count. */
  public record Figure(String label, String count, String url, boolean alarming) {}
}
