package vn.motcua.charge;

import vn.motcua.shared.RefusalCode;

/** Why a fee is not stated, taken or given back. */
public enum ChargeRefusal implements RefusalCode {
  QUANTITY_OUT_OF_RANGE,
  EXEMPTION_NOT_OFFERED,
  /** Another amount than the rules say needs a reason. */
  FEE_REASON_MISSING,
  FEE_OUT_OF_RANGE,
  /** Nothing is open. */
  FEE_NOT_OPEN,
  /** Argument: what is open now. */
  FEE_CHANGED,
  /** Argument: what is open. */
  FEE_STILL_OPEN,
  NOTHING_TO_GIVE_BACK,
  /** It was not paid in cash, so it is not given back in cash. */
  NO_CASH_OF_DOSSIER
}
