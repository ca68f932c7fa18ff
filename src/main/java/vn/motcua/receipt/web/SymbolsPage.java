package vn.motcua.receipt.web;

import java.util.List;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * The symbols of the own agency.
 *
 * @param notes what runs short, sentence by sentence
 * @param mayChange whether this person keeps them
 * @param form the symbol being entered, as typed
 */
public record SymbolsPage(
    String agencyName,
    List<String> notes,
    List<Row> rows,
    boolean mayChange,
    SymbolForm form,
    Problems problems) {

  public SymbolsPage {
    notes = List.copyOf(notes);
    rows = List.copyOf(rows);
  }

  /**
   * A symbol.
   *
   * @param last number that may be given out, for its field
   * @param to last day, for its field
   */
  public record Row(
      long id,
      long version,
      String name,
      String form,
      String symbol,
      String numbers,
      String used,
      String span,
      String collector,
      String delegation,
      String last,
      String to,
      Status state) {}
}
