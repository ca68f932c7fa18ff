package vn.motcua.catalogue.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Procedure;
import vn.motcua.platform.web.piece.Option;

/**
 * The list of procedures with its filters.
 *
 * @param query what was typed
 * @param found how many there are in all
 * @param next address of the next page; null on the last
 * @param first address of the first page; null when this is it
 */
public record ListPage(
    String query,
    String field,
    String level,
    List<Option> fields,
    List<Option> levels,
    List<Procedure> procedures,
    int found,
    @Nullable String first,
    @Nullable String next,
    boolean mayImport) {

  public boolean isFiltered() {
    return !query.isEmpty() || !field.isEmpty() || !level.isEmpty();
  }
}
