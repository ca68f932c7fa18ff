package vn.motcua.catalogue.process.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;

/**
 * The processes of an agency.
 *
 * @param agency its name
 * @param elsewhere whether it is not the reader's own agency
 * @param tiles how many of each state there are, each opening its list
 * @param next address of the next page; null on the last
 * @param first address of the first page; null when this is it
 */
public record ProcessListPage(
    long agencyId,
    String agency,
    boolean elsewhere,
    String query,
    String field,
    String state,
    List<Option> fields,
    List<Option> states,
    List<Figure> figures,
    List<Row> rows,
    int found,
    @Nullable String first,
    @Nullable String next) {

  public boolean isFiltered() {
    return !query.isEmpty() || !field.isEmpty() || !state.isEmpty();
  }

  /** How many processes are in a state. */
  public record Figure(String label, int count, String url, boolean alarming) {}

  /**
   * One procedure.
   *
   * @param source whose process it is
   * @param since version and first day; empty for the template
   * @param differences what differs from the inherited one, in words; empty when nothing
   * @param hours of the steps; empty when unknown
   */
  public record Row(
      String code,
      String name,
      String title,
      String url,
      String source,
      boolean own,
      String since,
      String differences,
      boolean draft,
      String hours,
      boolean over) {}
}
