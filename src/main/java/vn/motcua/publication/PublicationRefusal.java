package vn.motcua.publication;

import vn.motcua.shared.RefusalCode;

/** Why something about the boards is refused. */
public enum PublicationRefusal implements RefusalCode {
  POSTING_NOTHING_CHOSEN,
  POSTING_MEANS_MISSING,
  /** Arg: the code. */
  POSTING_NOT_HANDLED,
  /** Args: code, the version on the paper, the version in force. */
  POSTING_OVERTAKEN,
  /** Arg: longest allowed. */
  BOARD_TEXT_TOO_LONG,
  /** Arg: what was typed. */
  BOARD_PHONE
}
