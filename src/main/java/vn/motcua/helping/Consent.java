package vn.motcua.helping;

/** How somebody consented to be helped. Names are kept. */
public enum Consent {
  /** Told the code that came to their own telephone. */
  CODE,
  /** Signed or finger-printed a paper, which was photographed. */
  PAPER;

  /** Key of its name. */
  public String messageKey() {
    return "helping.consent." + name();
  }
}
