package vn.motcua.reporting.model;

/** The map of agencies as the rules of counting need it. */
public interface Places {

  /** Hierarchy path of the agency, {@code /1/20/}. */
  String path(long agencyId);

  /** Whoever goes on with its work today; itself while it exists, or when it was divided. */
  long today(long agencyId);

  /** How many agencies the path names. */
  static int depth(String path) {
    return (int) path.chars().filter(letter -> letter == '/').count() - 1;
  }

  /** How many agencies lie above both, themselves included. */
  static int common(String one, String other) {
    var shared = 0;
    var end = Math.min(one.length(), other.length());
    for (var i = 0; i < end && one.charAt(i) == other.charAt(i); i++) {
      if (one.charAt(i) == '/') {
        shared++;
      }
    }
    return Math.max(0, shared - 1);
  }
}
