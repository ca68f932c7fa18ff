package vn.motcua.result;

import vn.motcua.shared.RefusalCode;

/** Why something about a result is refused; each has its sentence. */
public enum ResultRefusal implements RefusalCode {
  RESULT_KIND_MISSING,
  RESULT_FIELD_MISSING,
  RESULT_FIELD_TOO_LONG,
  RESULT_DAY_UNREADABLE,
  RESULT_CHOICE_UNKNOWN,
  RESULT_NOT_WRITABLE,
  RESULT_THERE_ALREADY,
  RESULT_NOT_ASKED,
  RESULT_WAITS_FOR_ANOTHER,
  RESULT_TO_BE_SIGNED,
  RESULT_NOT_VALID,
  RESULT_CORRECTION_OPEN,
  RESULT_REASON_MISSING
}
