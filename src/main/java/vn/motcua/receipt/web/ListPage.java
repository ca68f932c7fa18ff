package vn.motcua.receipt.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Status;

/**
 * The receipts of an agency.
 *
 * @param words what was typed to look for: a number, or the code of what was paid for
 * @param day as typed
 * @param notes what waits and what runs short, sentence by sentence
 */
public record ListPage(
    String agencyName,
    long agency,
    String words,
    String day,
    List<String> notes,
    List<Row> rows,
    String summary,
    @Nullable String first,
    @Nullable String next) {

  public ListPage {
    notes = List.copyOf(notes);
    rows = List.copyOf(rows);
  }

  /** A receipt. */
  public record Row(
      String url,
      String number,
      String symbol,
      String payer,
      String items,
      String total,
      String means,
      String at,
      Status state) {}
}
