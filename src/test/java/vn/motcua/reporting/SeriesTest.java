package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.motcua.reporting.overview.DaySum;
import vn.motcua.reporting.overview.Series;

class SeriesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  @Test
  void sums_days_and_tells_what_was_in_hand_before_them() {
    var days = new TreeMap<LocalDate, DaySum>();
    days.put(FIRST, new DaySum(5, 2, 1, 1, 0));
    days.put(FIRST.plusDays(3), new DaySum(1, 0, 0, 3, 2));
    var series = new Series(FIRST, 10, days);

    assertThat(series.between(FIRST, FIRST.plusDays(3))).isEqualTo(new DaySum(6, 2, 1, 4, 2));
    assertThat(series.between(FIRST.plusDays(1), FIRST.plusDays(2))).isEqualTo(DaySum.NONE);
    assertThat(series.between(FIRST.plusDays(2), FIRST)).isEqualTo(DaySum.NONE);
    assertThat(series.inHandBefore(FIRST)).isEqualTo(10);
    assertThat(series.inHandBefore(FIRST.plusDays(1))).isEqualTo(14);
    assertThat(series.inHandBefore(FIRST.plusDays(4))).isEqualTo(10);
    assertThat(new DaySum(5, 2, 1, 1, 0).atCounter()).isEqualTo(2);
    assertThatThrownBy(() -> series.inHandBefore(FIRST.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void counts_each_day_of_the_week_once() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    var days = new TreeMap<LocalDate, DaySum>();
    for (var i = 0; i < 200; i++) {
      days.put(FIRST.plusDays(i), new DaySum(random.nextInt(5), 0, 0, random.nextInt(5), 0));
    }
    var series = new Series(FIRST, 0, days);
    for (var i = 0; i < 50; i++) {
      var from = FIRST.plusDays(random.nextInt(100));
      var to = from.plusDays(random.nextInt(100));
      var weekdays = series.weekdays(from, to);
      var expected = new int[8];
      var received = new long[8];
      for (var day = from; !day.isAfter(to); day = day.plusDays(1)) {
        expected[day.getDayOfWeek().getValue()]++;
        received[day.getDayOfWeek().getValue()] += Objects.requireNonNull(days.get(day)).received();
      }
      for (var day : DayOfWeek.values()) {
        var found = weekdays.stream().filter(each -> each.day() == day).findFirst();
        assertThat(found.map(Series.Weekday::days).orElse(0))
            .as("%s from %s to %s with seed %s", day, from, to, seed)
            .isEqualTo(expected[day.getValue()]);
        assertThat(found.map(each -> each.sum().received()).orElse(0L))
            .isEqualTo(received[day.getValue()]);
      }
    }
  }
}
