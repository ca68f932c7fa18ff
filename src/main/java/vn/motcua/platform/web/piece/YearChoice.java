package vn.motcua.platform.web.piece;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The years a book may be opened at. */
public final class YearChoice {

  private YearChoice() {}

  /**
   * The latest first, and at the end the one shown when it is none of them.
   *
   * @param key of the words of a year, which take it as their argument
   * @param latest year
   * @param years how many, the latest included
   * @param shown year
   */
  public static List<Option> of(String key, int latest, int years, int shown) {
    return Stream.concat(
            IntStream.range(0, years).mapToObj(back -> latest - back), Stream.of(shown))
        .distinct()
        .map(Object::toString)
        .map(year -> new Option(year, t(key, year)))
        .toList();
  }
}
