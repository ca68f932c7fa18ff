package vn.motcua.platform.web.piece;

/** What a mark means beside its words and icon; never the colour alone. */
public enum Tone {
  PLAIN(""),
  OK(" is-ok"),
  SOON(" is-soon"),
  LATE(" is-late");

  private final String css;

  Tone(String css) {
    this.css = css;
  }

  /** Class to append, with a leading blank; empty for plain. */
  public String css() {
    return css;
  }
}
