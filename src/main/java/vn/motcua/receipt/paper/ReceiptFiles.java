package vn.motcua.receipt.paper;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.receipt.Receipts;
import vn.motcua.records.FileOwner;
import vn.motcua.shared.SubjectRef;

/** Receipts in the store of files: kept without end until somebody decides on accounts. */
@Component
public class ReceiptFiles implements FileOwner {

  private static final String TYPE = "receipt";

  public static SubjectRef subject(long receiptId) {
    return new SubjectRef(TYPE, Long.toString(receiptId));
  }

  @Override
  public String subjectType() {
    return TYPE;
  }

  @Override
  public String messageKey() {
    return "receipt.files";
  }

  @Override
  public Optional<String> url(SubjectRef subject) {
    return Optional.of(Receipts.address(Long.parseLong(subject.id())));
  }
}
