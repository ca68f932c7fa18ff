package vn.motcua.signing;

import vn.motcua.shared.RefusalCode;

/** Why nothing is signed, or a key is not taken. */
public enum SigningRefusal implements RefusalCode {
  SIGNING_PDF_BROKEN,
  SIGNING_PDF_ENCRYPTED,
  /** Argument: the printed name. */
  SIGNING_PLACE_NOT_FOUND,
  /** Argument: the printed name. */
  SIGNING_PLACE_TOO_LOW,
  /** Argument: the last day. */
  SIGNING_CERTIFICATE_EXPIRED,
  /** Argument: the first day. */
  SIGNING_CERTIFICATE_NOT_YET_VALID,
  SIGNING_CERTIFICATE_REVOKED,
  /** Its issuer gave it for other things. */
  SIGNING_CERTIFICATE_NOT_FOR_SIGNING,
  /** RSA below 2048 bits, a curve below 256, or another kind. */
  SIGNING_KEY_TOO_WEAK,
  SIGNING_PIN_WRONG,
  /** After too many wrong ones. */
  SIGNING_PIN_LOCKED,
  SIGNING_KEY_FILE_BROKEN,
  /** A file or token without a key that can sign. */
  SIGNING_KEY_NOT_FOUND,
  /** Not plugged in, or pulled out while signing. */
  SIGNING_TOKEN_GONE,
  /** The service does not know us or the key any more. */
  SIGNING_REMOTE_DENIED,
  /** What came back is not a signature of that key over that paper. */
  SIGNING_ANSWER_WRONG,
  /** Stamped time is asked for, and no authority is set. */
  SIGNING_NO_TIME_AUTHORITY,
  SIGNING_KEY_NOT_REGISTERED,
  /** The person or agency has one in use. */
  SIGNING_KEY_EXISTS,
  /** Nobody of that name works at that agency. */
  SIGNING_PERSON_UNKNOWN,
  SIGNING_DRIVER_UNKNOWN,
  SIGNING_SLOT_UNKNOWN,
  /** Not HTTPS. */
  SIGNING_ADDRESS_UNPROTECTED,
  SIGNING_PICTURE_UNFIT,
  /** The key that protects kept secrets has been changed or lost. */
  SIGNING_SECRET_LOST,
  /** The PIN was never typed in this session, or is forgotten again. */
  SIGNING_LOCKED,
  /** What was just signed is not what the keys opened for it would have made. */
  SIGNING_DOES_NOT_HOLD,
  NOTHING_TO_SIGN
}
