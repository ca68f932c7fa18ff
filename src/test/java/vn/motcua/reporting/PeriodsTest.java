package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.reporting.period.PeriodKind;
import vn.motcua.reporting.period.Periods;
import vn.motcua.testing.UseCaseTest;

/** Statutory periods (NĐ 09/2019/NĐ-CP art. 12). */
@UseCaseTest
class PeriodsTest {

  private static final String PATH = "/";

  @Autowired Periods periods;

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2026, 1, 2025-12-15, 2026-01-14",
    "MONTH, 2026, 11, 2026-10-15, 2026-11-14",
    "QUARTER, 2026, 1, 2025-12-15, 2026-03-14",
    "QUARTER, 2026, 4, 2026-09-15, 2026-12-14",
    "HALF_YEAR, 2026, 1, 2025-12-15, 2026-06-14",
    "HALF_YEAR, 2026, 2, 2026-06-15, 2026-12-14",
    "NINE_MONTHS, 2026, 1, 2025-12-15, 2026-09-14",
    "YEAR, 2023, 1, 2022-12-15, 2023-12-14",
  })
  void run_from_the_fifteenth_of_the_month_before(
      PeriodKind kind, int year, int number, LocalDate from, LocalDate to) {
    var period = periods.of(kind, year, number, PATH);
    assertThat(period.from()).isEqualTo(from);
    assertThat(period.to()).isEqualTo(to);
    assertThat(periods.of(period.key(), PATH)).contains(period);
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH, 2026-11-14, month-2026-11",
    "MONTH, 2026-11-15, month-2026-12",
    "MONTH, 2026-12-15, month-2027-1",
    "QUARTER, 2026-12-31, quarter-2027-1",
    "YEAR, 2026-12-14, year-2026-1",
    "YEAR, 2026-12-15, year-2027-1",
  })
  void hold_a_day(PeriodKind kind, LocalDate day, String key) {
    assertThat(periods.holding(kind, day, PATH).key()).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({
    "month-2026-1, -1, month-2025-12",
    "month-2026-12, 1, month-2027-1",
    "quarter-2026-4, 1, quarter-2027-1",
    "nine-months-2026-1, -1, nine-months-2025-1",
  })
  void stand_one_beside_the_other(String key, int step, String beside) {
    var period = periods.of(key, PATH).orElseThrow();
    assertThat(periods.beside(period, step, PATH).key()).isEqualTo(beside);
  }
}
