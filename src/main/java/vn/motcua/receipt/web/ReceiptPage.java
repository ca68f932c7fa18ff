package vn.motcua.receipt.web;

import java.util.List;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * One receipt.
 *
 * @param title {@code Biên lai 0000012}
 * @param facts names and values, in the order of the page
 * @param editions the sealed files, and those that wait
 * @param replaces address of the receipt it replaces; empty = none
 * @param replacedBy address of what replaces it; empty = none
 * @param mayChange whether this person may cancel or replace it now
 */
public record ReceiptPage(
    String url,
    String title,
    Status state,
    List<Fact> facts,
    List<Money> items,
    String total,
    String totalInWords,
    List<Edition> editions,
    String replaces,
    String replacedBy,
    boolean mayChange,
    String payerName,
    String payerAddress,
    Problems problems) {

  public ReceiptPage {
    facts = List.copyOf(facts);
    items = List.copyOf(items);
    editions = List.copyOf(editions);
  }

  /** A fact and its name. */
  public record Fact(String name, String value) {}

  /** What was paid for. */
  public record Money(String name, String dong) {}

  /**
   * A file of it.
   *
   * @param about when it was sealed, or why it is not yet
   * @param pdf address; empty while it is not sealed
   */
  public record Edition(String name, String about, String pdf, String xml) {}
}
