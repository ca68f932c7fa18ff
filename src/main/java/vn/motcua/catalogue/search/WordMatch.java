package vn.motcua.catalogue.search;

/** How well a typed word fits a word of a name. */
final class WordMatch {

  static final int EXACT = 100;
  private static final int PREFIX = 80;
  private static final int SLIP = 50;
  private static final int SHORTEST_WITH_A_SLIP = 4;
  private static final int SHORTEST_WITH_TWO_SLIPS = 8;

  private WordMatch() {}

  /** 0 = not at all, {@link #EXACT} = the same word. */
  static int score(String typed, String word) {
    if (word.equals(typed)) {
      return EXACT;
    }
    if (word.startsWith(typed)) {
      return PREFIX;
    }
    var slips =
        typed.length() >= SHORTEST_WITH_TWO_SLIPS
            ? 2
            : typed.length() >= SHORTEST_WITH_A_SLIP ? 1 : 0;
    if (slips == 0 || Math.abs(word.length() - typed.length()) > slips) {
      return 0;
    }
    var distance = distance(typed, word);
    return distance <= slips ? SLIP / distance : 0;
  }

  /** Letters wrong, missing, too many, or two neighbours swapped. */
  static int distance(String a, String b) {
    var beforeLast = new int[b.length() + 1];
    var last = new int[b.length() + 1];
    var row = new int[b.length() + 1];
    for (var j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (var i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (var j = 1; j <= b.length(); j++) {
        var wrong = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + wrong);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      var reused = beforeLast;
      beforeLast = last;
      last = row;
      row = reused;
    }
    return last[b.length()];
  }
}
