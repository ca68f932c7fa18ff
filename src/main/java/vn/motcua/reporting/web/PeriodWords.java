package vn.motcua.reporting.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import vn.motcua.reporting.period.Period;
import vn.motcua.shared.Vietnam;

/** What periods are called. */
public final class PeriodWords {

  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private PeriodWords() {}

  /** {@code Quý IV/2026} */
  public static String name(Period period) {
    var year = Integer.toString(period.year());
    return switch (period.kind()) {
      case MONTH -> t("reporting.period.month", Integer.toString(period.number()), year);
      case QUARTER -> t("reporting.period.quarter", ROMAN.get(period.number() - 1), year);
      case HALF_YEAR ->
          period.number() == 1
              ? t("reporting.period.half-year.first", year)
              : t("reporting.period.half-year.second", year);
      case NINE_MONTHS -> t("reporting.period.nine-months", year);
      case YEAR -> t("reporting.period.year", year);
      case DAYS -> t("reporting.period.days");
    };
  }

  /** {@code từ 15/10/2026 đến hết 14/11/2026} */
  public static String days(Period period) {
    return t("reporting.days", Vietnam.show(period.from()), Vietnam.show(period.to()));
  }
}
