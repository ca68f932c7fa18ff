package vn.motcua.satisfaction.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchesTest {

  private static final int LEAST = 10;
  private static final LocalDate NEXT_YEAR = LocalDate.of(2027, 1, 1);

  @Test
  void a_month_of_enough_answers_is_told() {
    assertThat(told(Span.year(2026), 12, 0)).containsExactly(month(1));
  }

  @Test
  void a_small_month_is_told_together_with_the_next() {
    assertThat(told(Span.year(2026), 4, 3, 3)).containsExactly(month(1), month(2), month(3));
    assertThat(told(Span.month(YearMonth.of(2026, 2)), 4, 3, 3)).isEmpty();
  }

  @Test
  void what_is_left_at_the_end_is_not_told() {
    assertThat(told(Span.year(2026), 10, 9)).containsExactly(month(1));
  }

  @Test
  void the_running_month_is_not_told() {
    var samples = List.of(new Sample("", month(1), 20, 20), new Sample("", month(2), 20, 20));
    assertThat(Batches.told(samples, month(1), Span.year(2026).to(), month(2), LEAST))
        .containsExactly(month(1));
  }

  /** Whoever asks for two spans and subtracts finds no fewer people than are told at all. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void no_two_figures_differ_by_fewer_than_are_told(long seed) {
    var random = new Random(seed);
    var answers = new int[12];
    for (var month = 0; month < answers.length; month++) {
      answers[month] = random.nextInt(15);
    }
    var spans = new ArrayList<Span>();
    spans.add(Span.year(2026));
    for (var quarter = 1; quarter <= 4; quarter++) {
      spans.add(Span.quarter(2026, quarter));
    }
    for (var month = 1; month <= 12; month++) {
      spans.add(Span.month(YearMonth.of(2026, month)));
    }
    for (var one : spans) {
      for (var other : spans) {
        var rest = new HashSet<>(told(one, answers));
        rest.removeAll(told(other, answers));
        var people = rest.stream().mapToInt(day -> answers[day.getMonthValue() - 1]).sum();
        assertThat(people == 0 || people >= LEAST)
            .as("%s without %s: %d, seed %d", one.key(), other.key(), people, seed)
            .isTrue();
      }
    }
  }

  private static Set<LocalDate> told(Span span, int... answers) {
    var samples = new ArrayList<Sample>();
    for (var index = 0; index < answers.length; index++) {
      samples.add(new Sample("", month(index + 1), 20, answers[index]));
    }
    return Batches.told(samples, span.from(), span.to(), NEXT_YEAR, LEAST);
  }

  private static LocalDate month(int month) {
    return LocalDate.of(2026, month, 1);
  }
}
