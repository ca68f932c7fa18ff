package vn.motcua.citizen;

/** What a code sent to a telephone is good for. Names are kept. */
public enum CodePurpose {
  SIGN_IN,
  NEW_PHONE;

  /** Key of its name inside a message. */
  public String messageKey() {
    return "citizen.code." + name();
  }
}
