package vn.motcua.dossier.register;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Vietnam;

/**
 * The part of a register that is asked for.
 *
 * @param month 1–12; null = the whole year
 */
public record RegisterSpan(long agencyId, int year, @Nullable Integer month) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  public RegisterSpan {
    if (year < FIRST_YEAR || year > LAST_YEAR || month != null && (month < 1 || month > 12)) {
      throw new IllegalArgumentException("no such span: " + year + "/" + month);
    }
  }

  public static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  /** Start of the year: numbers count from here. */
  public Instant yearStart() {
    return start(LocalDate.of(year, 1, 1));
  }

  public Instant from() {
    return month == null ? yearStart() : start(LocalDate.of(year, month, 1));
  }

  /** Exclusive. */
  public Instant to() {
    return start(
        month == null ? LocalDate.of(year + 1, 1, 1) : LocalDate.of(year, month, 1).plusMonths(1));
  }

  private static Instant start(LocalDate day) {
    return Vietnam.instant(day.atStartOfDay());
  }
}
