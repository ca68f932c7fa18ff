package vn.motcua.workcalendar.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarCalendarTest {

  @ParameterizedTest
  @CsvSource({
    "2023, 2023-01-22, 2023-04-29",
    "2024, 2024-02-10, 2024-04-18",
    "2025, 2025-01-29, 2025-04-07",
    "2026, 2026-02-17, 2026-04-26",
    "2027, 2027-02-06, 2027-04-16",
    "2028, 2028-01-26, 2028-04-04",
    "2029, 2029-02-13, 2029-04-23",
    "2030, 2030-02-02, 2030-04-12",
    "2031, 2031-01-23, 2031-04-01",
  })
  void tet_and_the_day_of_the_hung_kings(int year, LocalDate tet, LocalDate hungKings) {
    assertThat(LunarCalendar.date(year, 1, 1)).isEqualTo(tet);
    assertThat(LunarCalendar.date(year, 3, 10)).isEqualTo(hungKings);
  }

  @Test
  void leap_months_are_found_where_vietnam_puts_them() {
    // 2025 has a leap sixth month, 2023 a leap second; the mid-autumn feast is day 15 of month 8
    assertThat(LunarCalendar.date(2025, 8, 15)).isEqualTo("2025-10-06");
    assertThat(LunarCalendar.date(2023, 8, 15)).isEqualTo("2023-09-29");
    assertThat(LunarCalendar.date(2026, 8, 15)).isEqualTo("2026-09-25");
    // Vietnam celebrated Tết 1985 a month before China
    assertThat(LunarCalendar.date(1985, 1, 1)).isEqualTo("1985-01-21");
    assertThat(LunarCalendar.date(2007, 1, 1)).isEqualTo("2007-02-17");
  }

  @Test
  void months_eleven_and_twelve_belong_to_the_year_that_ends() {
    assertThat(LunarCalendar.date(2025, 12, 1)).isEqualTo("2026-01-19");
    assertThat(LunarCalendar.date(2026, 12, 1)).isEqualTo("2027-01-08");
  }
}
