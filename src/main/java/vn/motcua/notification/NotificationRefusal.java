package vn.motcua.notification;

import vn.motcua.shared.RefusalCode;

/** Why a wording is not taken, or a message not sent again. */
public enum NotificationRefusal implements RefusalCode {
  MESSAGE_TEXT_MISSING,
  /** Arg: longest allowed. */
  MESSAGE_TEXT_TOO_LONG,
  /** Arg: what stands between braces. */
  MESSAGE_PLACE_UNKNOWN,
  /** Arg: the place left out. */
  MESSAGE_PLACE_MISSING,
  /** Args: parts it would need, most parts. */
  MESSAGE_BRIEF_TOO_LONG,
  MESSAGE_DAY_MISSING,
  /** Arg: today. */
  MESSAGE_DAY_PAST,
  /** Arg: the day. */
  MESSAGE_DAY_TAKEN,
  MESSAGE_EDITION_WITHDRAWN,
  MESSAGE_CHANNEL_NOT_CONFIGURED,
  /** It was sent, or still waits. */
  MESSAGE_NOT_REPEATABLE
}
