package vn.motcua.dossier.paper;

import vn.motcua.dossier.model.Fee;

/** Says on papers what a dossier costs. */
final class FeeWords {

  private FeeWords() {}

  /** {@code không thu (gia đình có công với cách mạng)} */
  static String of(Fee fee) {
    var amount =
        switch (fee.state()) {
          case UNKNOWN -> "theo quy định";
          case FREE -> "không thu";
          case PAID -> OfficialWords.money(fee.dong()) + ", đã thu";
          case DUE -> OfficialWords.money(fee.dong()) + ", chưa thu";
        };
    return fee.reason().isEmpty() ? amount : amount + " (" + fee.reason() + ")";
  }
}
