package vn.motcua.reporting.period;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The periods of statutory reports (NĐ 09/2019/NĐ-CP art. 12), and days freely chosen. */
public enum PeriodKind {
  MONTH(1, 12),
  QUARTER(3, 4),
  HALF_YEAR(6, 2),
  NINE_MONTHS(9, 1),
  YEAR(12, 1),
  /** Any days. */
  DAYS(0, 0);

  private final int months;
  private final int perYear;

  PeriodKind(int months, int perYear) {
    this.months = months;
    this.perYear = perYear;
  }

  /** How many months it has. */
  int months() {
    return months;
  }

  /** How many of it a year has. */
  public int perYear() {
    return perYear;
  }

  /** {@code half-year} */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<PeriodKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }
}
