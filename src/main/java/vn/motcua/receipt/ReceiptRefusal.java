package vn.motcua.receipt;

import vn.motcua.shared.RefusalCode;

/** Why a receipt or a symbol is not entered or changed. */
public enum ReceiptRefusal implements RefusalCode {
  RECEIPT_REASON_MISSING,
  /** Argument: the most characters. */
  RECEIPT_REASON_TOO_LONG,
  /** It was cancelled before; what stands in its place is on its page. */
  RECEIPT_CANCELLED_BEFORE,
  RECEIPT_PAYER_SAME,
  /** Argument: the most characters. */
  SYMBOL_TEXT_MISSING,
  /** 1 to 99,999,999, the last not before the first. */
  SYMBOL_NUMBERS_WRONG,
  SYMBOL_DAY_MISSING,
  SYMBOL_DAYS_REVERSED,
  SYMBOL_TAX_CODE_WRONG,
  /** Argument: days before. */
  SYMBOL_NOTIFIED_LATE,
  /** The agency has entered that form and symbol before. */
  SYMBOL_KNOWN
}
