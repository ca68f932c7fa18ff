package vn.motcua.workcalendar.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatutoryHolidaysTest {

  private static final Predicate<LocalDate> WEEK_END =
      day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;

  @ParameterizedTest
  @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026, 2027})
  void agrees_with_the_announced_days_off(int year) {
    var announced =
        Calendars2026.holidays().stream()
            .filter(day -> day.on().getYear() == year)
            .filter(
                day -> day.kind() == SpecialKind.HOLIDAY || day.kind() == SpecialKind.COMPENSATORY)
            .map(SpecialDay::on)
            .collect(Collectors.toSet());

    assertThat(workingDaysLost(computed(year).keySet())).isEqualTo(workingDaysLost(announced));
  }

  @Test
  void the_day_of_culture_is_off_from_2026_on() {
    assertThat(computed(2025)).doesNotContainKey(LocalDate.of(2025, 11, 24));
    assertThat(computed(2028)).containsKey(LocalDate.of(2028, 11, 24));
  }

  @Test
  void national_day_is_two_days_since_2021() {
    assertThat(computed(2020)).doesNotContainKeys(date("2020-09-01"), date("2020-09-03"));
    assertThat(computed(2028))
        .containsKeys(date("2028-09-01"), date("2028-09-02"), date("2028-09-04"));
  }

  @Test
  void every_computed_day_is_provisional() {
    assertThat(computed(2030).values()).isNotEmpty().allMatch(SpecialDay::provisional);
    assertThat(computed(2030)).containsKey(date("2030-02-02"));
  }

  @Test
  void announced_years_are_not_computed() {
    var country = Calendars2026.country();

    assertThat(country.day(date("2027-01-04")).provisional()).isFalse();
    assertThat(country.day(date("2028-01-26")).special())
        .isEqualTo(
            new SpecialDay(
                0, date("2028-01-26"), SpecialKind.HOLIDAY, "Tết Nguyên đán", true, true));
  }

  private static Set<LocalDate> workingDaysLost(Set<LocalDate> days) {
    return days.stream().filter(WEEK_END.negate()).collect(Collectors.toSet());
  }

  private static Map<LocalDate, SpecialDay> computed(int year) {
    return StatutoryHolidays.of(year, Calendars2026.rules(), WEEK_END);
  }

  private static LocalDate date(String text) {
    return LocalDate.parse(text);
  }
}
