package vn.motcua.receipt.verify;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.receipt.Numbering;
import vn.motcua.receipt.Receipt;
import vn.motcua.receipt.ReceiptState;
import vn.motcua.receipt.paper.ReceiptMarks;
import vn.motcua.receipt.store.ReceiptQueries;

/**
 * Tells whoever holds a print of a receipt what the books say of it: no name, which the print shows
 * anyway.
 */
@Component
public class VerifyReceipt {

  private final ReceiptMarks marks;
  private final ReceiptQueries queries;
  private final Organisation organisation;

  VerifyReceipt(ReceiptMarks marks, ReceiptQueries queries, Organisation organisation) {
    this.marks = marks;
    this.queries = queries;
    this.organisation = organisation;
  }

  /**
   * What the books say.
   *
   * @param isAltered whether they say something else now than what was printed
   * @param dong total
   */
  public record Verified(
      boolean stands, boolean isAltered, Numbering numbering, String agency, long dong) {}

  /** Empty for a token this system did not print on a receipt. */
  public Optional<Verified> handle(String token) {
    return marks
        .read(token)
        .flatMap(
            mark ->
                queries
                    .byMark(mark.mark())
                    .map(receipt -> verified(receipt, !mark.tells(receipt))));
  }

  private Verified verified(Receipt receipt, boolean isAltered) {
    return new Verified(
        receipt.state() == ReceiptState.VALID,
        isAltered,
        Objects.requireNonNull(receipt.numbering()),
        organisation.agency(receipt.agencyId()).bodyName(),
        receipt.total());
  }
}
