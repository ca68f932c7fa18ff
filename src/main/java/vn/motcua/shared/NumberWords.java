package vn.motcua.shared;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Numbers read out in Vietnamese, as official papers repeat them in words. */
public final class NumberWords {

  private static final String[] DIGITS = {
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"
  };
  private static final String[] GROUPS = {"", "nghìn", "triệu", "tỷ", "nghìn tỷ"};
  private static final int GROUP = 1000;
  private static final long MOST = 1_000_000_000_000L;

  private NumberWords() {}

  /**
   * {@code một trăm linh năm nghìn}
   *
   * @param number 0 up to 10¹²
   */
  public static String of(long number) {
    if (number < 0 || number > MOST) {
      throw new IllegalArgumentException("not read out: " + number);
    }
    if (number == 0) {
      return DIGITS[0];
    }
    var groups = new ArrayList<Integer>();
    for (var rest = number; rest > 0; rest /= GROUP) {
      groups.add((int) (rest % GROUP));
    }
    var words = new ArrayList<String>();
    for (var i = groups.size() - 1; i >= 0; i--) {
      var group = groups.get(i);
      if (group > 0) {
        hundreds(group, i < groups.size() - 1, words);
        if (i > 0) {
          words.add(GROUPS[i]);
        }
      }
    }
    return String.join(" ", words);
  }

  /** {@code Mười hai nghìn đồng} */
  public static String dong(long amount) {
    var words = of(amount) + " đồng";
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@code ngày hai mươi ba tháng mười một năm hai nghìn không trăm hai mươi sáu} */
  public static String day(LocalDate day) {
    var month = day.getMonthValue() == 4 ? "tư" : of(day.getMonthValue());
    return "ngày %s tháng %s năm %s".formatted(of(day.getDayOfMonth()), month, of(day.getYear()));
  }

  /**
   * @param full whether a number stands before, so that missing hundreds are read too
   */
  private static void hundreds(int number, boolean full, List<String> words) {
    var hundreds = number / 100;
    var tens = number / 10 % 10;
    var ones = number % 10;
    if (hundreds > 0 || full) {
      words.add(DIGITS[hundreds]);
      words.add("trăm");
      if (tens == 0 && ones > 0) {
        words.add("linh");
      }
    }
    if (tens == 1) {
      words.add("mười");
    } else if (tens > 1) {
      words.add(DIGITS[tens]);
      words.add("mươi");
    }
    if (ones > 0) {
      words.add(ones(ones, tens));
    }
  }

  private static String ones(int ones, int tens) {
    if (ones == 1 && tens > 1) {
      return "mốt";
    }
    if (ones == 4 && tens > 1) {
      return "tư";
    }
    return ones == 5 && tens > 0 ? "lăm" : DIGITS[ones];
  }
}
