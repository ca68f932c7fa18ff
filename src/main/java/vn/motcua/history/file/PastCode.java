package vn.motcua.history.file;

/** Codes of older systems: what stands in an address of a page must be no sign of addresses. */
final class PastCode {

  private static final String SIGNS = "-_./()+";

  private PastCode() {}

  /** Letters, digits, blanks and a few signs; parts between slashes begin with neither. */
  static boolean isUsable(String code) {
    var atStart = true;
    for (var i = 0; i < code.length(); i++) {
      var c = code.charAt(i);
      var plain = Character.isLetterOrDigit(c);
      if (atStart ? !plain : !plain && c != ' ' && SIGNS.indexOf(c) < 0) {
        return false;
      }
      atStart = c == '/';
    }
    return !atStart;
  }
}
