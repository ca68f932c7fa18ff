package vn.motcua.helping;

import vn.motcua.shared.RefusalCode;

/** Why something about helping is refused. */
public enum HelpingRefusal implements RefusalCode {
  /** Argument: most characters. */
  HELPING_HAMLET,
  /** The hamlet has a team already. */
  HELPING_HAMLET_TAKEN,
  HELPING_NUMBER,
  HELPING_NAME,
  HELPING_MEMBER_TWICE,
  /** Somebody ended it before. */
  HELPING_ENDED,
  /** No member of a team, or the account is not proven. */
  HELPING_NOT_A_HELPER,
  /** Oneself is helped by nobody. */
  HELPING_ONESELF,
  HELPING_PHONE,
  HELPING_BIRTH_DATE,
  /** Argument: most characters. */
  HELPING_ADDRESS,
  /** The person has no telephone, or its number receives no code. */
  HELPING_NO_PHONE,
  HELPING_PHOTO_MISSING,
  HELPING_CONSENTED,
  /** The person has not consented, or the assistance is over. */
  HELPING_OVER
}
