package vn.motcua.history.file;

/**
 * Cells of files that people open with a spreadsheet: what it would take for a formula stands
 * behind an apostrophe, which is taken away again when the file comes back.
 */
public final class SafeCell {

  private static final String FORMULA = "=+-@\t\r";

  private SafeCell() {}

  /** As it is written into a file. */
  public static String write(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** As it was before it was written. */
  static String read(String text) {
    return text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0
        ? text.substring(1)
        : text;
  }
}
