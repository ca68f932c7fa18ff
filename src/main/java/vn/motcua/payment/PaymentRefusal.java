package vn.motcua.payment;

import vn.motcua.shared.RefusalCode;

/** Why money is not taken, given back or told of. */
public enum PaymentRefusal implements RefusalCode {
  /** A gateway said something that has no meaning. */
  NOTICE_UNREADABLE,
  NOTHING_OPEN,
  /** No gateway is set up. */
  NO_GATEWAY,
  BANK_UNKNOWN,
  ACCOUNT_NUMBER_WRONG,
  ACCOUNT_HOLDER_MISSING,
  /** One waits for its confirmation already. */
  ACCOUNT_WAITS,
  /** Another person confirms than the one who entered it. */
  CONFIRMED_BY_SAME_PERSON
}
