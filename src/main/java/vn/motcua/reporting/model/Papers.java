package vn.motcua.reporting.model;

/** How many of the papers of a dossier that are to be data are. */
public enum Papers {
  /** None is to be: nothing was handed in, or it need not be digitised. */
  UNASKED(""),
  NONE("NONE"),
  PART("PART"),
  ALL("ALL");

  private final String code;

  Papers(String code) {
    this.code = code;
  }

  /** As it is stored. */
  public String code() {
    return code;
  }

  public static Papers of(int toBeDigital, int digital) {
    if (toBeDigital == 0) {
      return UNASKED;
    }
    if (digital == 0) {
      return NONE;
    }
    return digital < toBeDigital ? PART : ALL;
  }
}
