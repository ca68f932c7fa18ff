package vn.motcua.kiosk;

import vn.motcua.shared.RefusalCode;

/** Why something about a device is refused. */
public enum KioskRefusal implements RefusalCode {
  KIOSK_NAME_MISSING,
  KIOSK_NAME_TOO_LONG,
  /** A code that was never made, was used, or is over. */
  KIOSK_CODE_WRONG,
  /** Too many wrong codes from that address. */
  KIOSK_TOO_MANY,
  /** Somebody revoked it before. */
  KIOSK_REVOKED,
  /** No device of ours, or revoked. */
  KIOSK_NOT_REGISTERED
}
