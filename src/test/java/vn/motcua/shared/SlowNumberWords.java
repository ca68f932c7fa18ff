package vn.motcua.shared;

import java.util.List;

/**
 * Vietnamese number words by another way: digit by digit over a text of figures, and back again by
 * adding up. Slow and plain, to check the fast way against.
 */
final class SlowNumberWords {

  private static final List<String> DIGITS =
      List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");

  private SlowNumberWords() {}

  /** Writes the words of every digit with its place, then rewrites what the language changes. */
  static String of(long number) {
    if (number == 0) {
      return "không";
    }
    var figures = Long.toString(number);
    while (figures.length() % 3 != 0) {
      figures = "_" + figures;
    }
    var words = new StringBuilder();
    var groups = figures.length() / 3;
    for (var i = 0; i < groups; i++) {
      var group = figures.substring(3 * i, 3 * i + 3);
      if (group.equals("000")) {
        continue;
      }
      words.append(place(group.charAt(0), "trăm"));
      words.append(place(group.charAt(1), "mươi"));
      words.append(place(group.charAt(2), "đơn vị"));
      words.append(List.of("", " nghìn", " triệu", " tỷ", " nghìn tỷ").get(groups - 1 - i));
    }
    return words
        .toString()
        .replace(" không mươi không đơn vị", "")
        .replace(" không mươi", " linh")
        .replace(" không đơn vị", "")
        .replace("một mươi", "mười")
        .replace("mươi một đơn vị", "mươi mốt")
        .replace("mươi bốn đơn vị", "mươi tư")
        .replace("mươi năm đơn vị", "mươi lăm")
        .replace("mười năm đơn vị", "mười lăm")
        .replace(" đơn vị", "")
        .strip();
  }

  private static String place(char digit, String place) {
    return digit == '_' ? "" : " " + DIGITS.get(digit - '0') + " " + place;
  }

  /** The number that words say. */
  static long understood(String words) {
    var total = 0L;
    var group = 0L;
    var digit = 0L;
    for (var word : words.replace("nghìn tỷ", "nghìn-tỷ").split(" ")) {
      switch (word) {
        case "trăm" -> {
          group += 100 * digit;
          digit = 0;
        }
        case "mươi" -> {
          group += 10 * digit;
          digit = 0;
        }
        case "mười" -> group += 10;
        case "linh" -> digit = 0;
        case "mốt" -> digit = 1;
        case "tư" -> digit = 4;
        case "lăm" -> digit = 5;
        case "nghìn", "triệu", "tỷ", "nghìn-tỷ" -> {
          total +=
              (group + digit)
                  * (long)
                      Math.pow(1000, List.of("nghìn", "triệu", "tỷ", "nghìn-tỷ").indexOf(word) + 1);
          group = 0;
          digit = 0;
        }
        default -> digit = DIGITS.indexOf(word);
      }
    }
    return total + group + digit;
  }
}
