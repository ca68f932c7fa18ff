package vn.motcua.certification.book;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.store.EntryQueries.Part;

/**
 * The part of a book that is asked for; its days lie in one year.
 *
 * @param from first day
 * @param to last day, inclusive
 * @param text part of a name, a paper, a number; empty = all
 */
public record BookSpan(long agencyId, BookKind kind, LocalDate from, LocalDate to, String text) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  public BookSpan {
    if (from.getYear() != to.getYear() || to.isBefore(from) || !isYear(from.getYear())) {
      throw new IllegalArgumentException("no such span: " + from + " " + to);
    }
  }

  public static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  public static BookSpan day(long agencyId, BookKind kind, LocalDate day, String text) {
    return new BookSpan(agencyId, kind, day, day, text);
  }

  public static BookSpan month(long agencyId, BookKind kind, int year, int month, String text) {
    var first = LocalDate.of(year, month, 1);
    return new BookSpan(agencyId, kind, first, first.plusMonths(1).minusDays(1), text);
  }

  public static BookSpan year(long agencyId, BookKind kind, int year, String text) {
    return new BookSpan(agencyId, kind, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), text);
  }

  public int inYear() {
    return from.getYear();
  }

  public boolean isDay() {
    return from.equals(to);
  }

  public boolean isYear() {
    return from.getDayOfYear() == 1 && to.getMonthValue() == 12 && to.getDayOfMonth() == 31;
  }

  Part part() {
    return new Part(agencyId, kind, inYear(), from, to, orNull(text));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
