package vn.motcua.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as people type it: day first, as the country's offices write it. */
public final class TypedDate {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  /** {@code 05/12/2026}, {@code 5-12-2026}, {@code 5.12.2026} */
  private static final Pattern DAY_FIRST =
      Pattern.compile("(?<day>\\d{1,2}) ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?(?<year>\\d{4})");

  /** {@code 05122026} */
  private static final Pattern TOGETHER =
      Pattern.compile("(?<day>\\d{2})(?<month>\\d{2})(?<year>\\d{4})");

  /** {@code 2026-12-05}, as addresses of pages hold it. */
  private static final Pattern ISO =
      Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");

  private TypedDate() {}

  /** The day of the years 1900–2199 that was typed; empty when it is none. */
  public static Optional<LocalDate> read(@Nullable String typed) {
    var text = Text.clean(typed);
    for (var way : new Pattern[] {DAY_FIRST, TOGETHER, ISO}) {
      var found = way.matcher(text);
      if (found.matches()) {
        return day(found);
      }
    }
    return Optional.empty();
  }

  /** As a field shows it: {@code 05/12/2026}; what is no day stays as it was typed. */
  public static String show(@Nullable String typed) {
    return read(typed).map(Vietnam::show).orElse(typed == null ? "" : typed);
  }

  private static Optional<LocalDate> day(Matcher found) {
    var year = number(found, "year");
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, number(found, "month"), number(found, "day")));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static int number(Matcher found, String part) {
    return Integer.parseInt(found.group(part));
  }
}
