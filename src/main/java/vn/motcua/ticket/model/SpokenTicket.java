package vn.motcua.ticket.model;

import java.util.ArrayList;
import java.util.Map;
import vn.motcua.shared.NumberWords;

/**
 * What a voice says in the hall: {@code Mời số A không mười hai đến quầy số hai}. Written in words,
 * for voices read figures each in their own way; leading noughts are said, as people look for what
 * is printed on their ticket.
 */
public final class SpokenTicket {

  /** Letters as they are named; a voice would say some of them as words. */
  private static final Map<Character, String> LETTERS =
      Map.ofEntries(
          Map.entry('A', "a"),
          Map.entry('B', "bê"),
          Map.entry('C', "xê"),
          Map.entry('D', "đê"),
          Map.entry('E', "e"),
          Map.entry('F', "ép"),
          Map.entry('G', "giê"),
          Map.entry('H', "hát"),
          Map.entry('I', "i"),
          Map.entry('J', "gi"),
          Map.entry('K', "ca"),
          Map.entry('L', "lờ"),
          Map.entry('M', "mờ"),
          Map.entry('N', "nờ"),
          Map.entry('O', "o"),
          Map.entry('P', "pê"),
          Map.entry('Q', "quy"),
          Map.entry('R', "rờ"),
          Map.entry('S', "sờ"),
          Map.entry('T', "tê"),
          Map.entry('U', "u"),
          Map.entry('V', "vê"),
          Map.entry('W', "vê kép"),
          Map.entry('X', "ích"),
          Map.entry('Y', "i dài"),
          Map.entry('Z', "dét"));

  private SpokenTicket() {}

  /**
   * @param label a letter and figures, {@code A012}
   * @param counter number of the counter, 1 to 99
   */
  public static String of(String label, int counter) {
    return "Mời số "
        + LETTERS.getOrDefault(label.charAt(0), label.substring(0, 1))
        + " "
        + figures(label.substring(1))
        + " đến quầy số "
        + NumberWords.of(counter);
  }

  private static String figures(String figures) {
    var words = new ArrayList<String>();
    var rest = 0;
    while (rest < figures.length() - 1 && figures.charAt(rest) == '0') {
      words.add(NumberWords.of(0));
      rest++;
    }
    words.add(NumberWords.of(Long.parseLong(figures.substring(rest))));
    return String.join(" ", words);
  }
}
