package vn.motcua.receipt.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Status;

/**
 * What of the own agency was sent to the tax authority.
 *
 * @param notes what waits, sentence by sentence
 * @param mayChange whether this person may send a refused batch again
 */
public record SentPage(
    String agencyName,
    List<String> notes,
    List<Row> rows,
    boolean mayChange,
    String summary,
    @Nullable String first,
    @Nullable String next) {

  public SentPage {
    notes = List.copyOf(notes);
    rows = List.copyOf(rows);
  }

  /**
   * A batch.
   *
   * @param about when it was sent and what the receiver said
   * @param again whether it may be sent again
   */
  public record Row(
      long id, String name, String day, String papers, String about, Status state, boolean again) {}
}
