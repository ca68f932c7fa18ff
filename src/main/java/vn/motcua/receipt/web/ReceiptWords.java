package vn.motcua.receipt.web;

import static vn.motcua.platform.web.Words.t;

import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.receipt.Means;
import vn.motcua.receipt.Receipt;
import vn.motcua.receipt.ReceiptState;
import vn.motcua.receipt.sending.Batch;

/** Receipts in the reader's words. */
final class ReceiptWords {

  private ReceiptWords() {}

  static Status state(ReceiptState state) {
    var words = t("receipt.state." + state);
    return switch (state) {
      case VALID -> new Status(Tone.OK, "okc", words);
      case OWED -> new Status(Tone.SOON, "clock", words);
      case CANCELLED -> new Status(Tone.LATE, "xc", words);
    };
  }

  static Status state(Batch.State state) {
    var words = t("receipt.batch." + state);
    return switch (state) {
      case TAKEN -> new Status(Tone.OK, "okc", words);
      case WAITING -> new Status(Tone.SOON, "clock", words);
      case REFUSED -> new Status(Tone.LATE, "xc", words);
    };
  }

  static String means(Means means) {
    return t("receipt.means." + means);
  }

  /** {@code 0000012}, or that it has none yet. */
  static String number(Receipt receipt) {
    var numbering = receipt.numbering();
    return numbering == null ? t("receipt.unnumbered") : numbering.printed();
  }
}
