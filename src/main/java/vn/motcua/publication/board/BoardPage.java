package vn.motcua.publication.board;

import java.util.List;
import vn.motcua.catalogue.Procedure;
import vn.motcua.platform.web.piece.Tab;
import vn.motcua.publication.BoardHead;

/**
 * An agency's board.
 *
 * @param agency the body that acts
 * @param desk what its one-stop desk is called
 * @param query what was typed
 * @param field the field it is narrowed to, by its slug, or {@link #WHOLE}; empty = none chosen
 * @param fields all fields with how many procedures, the whole board first
 * @param found how many procedures are shown
 * @param day of the page, as a print has to say
 */
public record BoardPage(
    String agency,
    String desk,
    BoardHead head,
    String address,
    String query,
    String field,
    List<Tab> fields,
    List<Section> sections,
    int found,
    String day) {

  /** In place of a field: the board as it hangs on a wall, to be printed. */
  static final String WHOLE = "tat-ca";

  /** Nothing was asked for yet: the fields are offered, for the whole is long on a phone. */
  public boolean isStart() {
    return query.isEmpty() && field.isEmpty();
  }

  /** The procedures of one field. */
  public record Section(String field, String slug, List<Row> rows) {}

  /**
   * One procedure.
   *
   * @param fees what it costs, line by line
   * @param posted when and how it was posted at the desk, or that it was not
   * @param current whether what hangs there is the version shown here
   */
  public record Row(Procedure procedure, List<String> fees, String posted, boolean current) {}
}
