package vn.motcua.fee;

import vn.motcua.shared.RefusalCode;

/** Why a rule on fees or an exemption is not taken. */
public enum FeeRefusal implements RefusalCode {
  /** Arg: what was typed. */
  FEE_PROCEDURE_UNKNOWN,
  FEE_ITEM_MISSING,
  FEE_CHOICE_UNKNOWN,
  /** Arg: what was typed. */
  FEE_AMOUNT_MALFORMED,
  /** Arg: what was typed. */
  FEE_PAGES_MALFORMED,
  FEE_DAY_MISSING,
  /** Args: the day typed, today. */
  FEE_DAY_PAST,
  FEE_DAYS_REVERSED,
  FEE_RESOLUTION_MISSING,
  FEE_RESOLUTION_DAY_MISSING,
  /** Arg: longest allowed. */
  FEE_TEXT_TOO_LONG,
  FEE_LINK_MALFORMED,
  /** Args: first day of the one there is, its ground. */
  FEE_RULE_OVERLAPS,
  /** Arg: ground of what binds. */
  FEE_RULE_BOUND,
  FEE_END_REASON_MISSING,
  FEE_OVER_ALREADY,
  FEE_NAME_MISSING,
  /** Arg: what was typed. */
  FEE_PERCENT_MALFORMED,
  FEE_REACH_MISSING,
  /** Args: name of the one there is, its first day. */
  FEE_EXEMPTION_THERE,
  FEE_FILE_MISSING,
  /** Arg: how many lines are read at most. */
  FEE_FILE_TOO_LONG,
  FEE_FILE_UNREADABLE,
  /** Arg: the columns asked for. */
  FEE_FILE_COLUMNS
}
