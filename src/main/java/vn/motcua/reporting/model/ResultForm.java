package vn.motcua.reporting.model;

/** In what form the result of a dossier is there. */
public enum ResultForm {
  /** On paper alone, or none yet. */
  PAPER(""),
  /** Signed by hand, and scanned. */
  SCAN("SCAN"),
  /** Signed as a file: kết quả điện tử. */
  FILE("FILE");

  private final String code;

  ResultForm(String code) {
    this.code = code;
  }

  /** As it is stored. */
  public String code() {
    return code;
  }

  public static ResultForm of(boolean isIssued, boolean isScanned) {
    if (isIssued) {
      return FILE;
    }
    return isScanned ? SCAN : PAPER;
  }
}
