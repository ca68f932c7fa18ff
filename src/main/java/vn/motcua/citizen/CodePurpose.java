package vn.motcua.citizen;

/** What a code sent to a telephone is good for. Names are kept. */
public enum CodePurpose {
  SIGN_IN,
  NEW_PHONE,
  /** Consenting that somebody helps to submit. */
  HELP;

  /** Key of its name inside a message. */
  public String messageKey() {
    return "citizen.code." + name();
  }
}
