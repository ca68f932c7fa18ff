package vn.motcua.workcalendar.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.LongUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.workcalendar.Deadline;
import vn.motcua.workcalendar.ExplainedDay;

/**
 * The engine against the slow oracle, 2014–2030, on random calendars. A failure prints the seed of
 * its calendar; {@code -Doracle.seed=…} starts there.
 */
class OracleTest {

  private static final int CALENDARS = 16;
  private static final int CASES = 40;
  private static final NationalCalendar NATIONAL = Calendars2026.national();

  static Stream<Long> seeds() {
    var first = Long.getLong("oracle.seed", System.nanoTime());
    return Stream.iterate(first, seed -> seed + 1).limit(CALENDARS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void every_limit_is_due_when_the_oracle_says(long seed) {
    var random = new SplittableRandom(seed);
    var entered = RandomCalendar.draw(random, NATIONAL);
    var calendar = entered.calendar();
    var oracle = new SlowOracle(entered);
    for (var i = 0; i < CASES; i++) {
      var received = minute(random);
      var pauses = pauses(random, received);
      oracle.pausedBy(pauses);
      var hours = 1 + random.nextInt(60);
      var days = 1 + random.nextInt(40);
      var what = "seed %d case %d received %d pauses %s".formatted(seed, i, received, pauses);
      check(
          what,
          calendar,
          received,
          limit(hours, LimitUnit.WORKING_HOUR),
          pauses,
          at -> oracle.hours(at, hours));
      check(
          what,
          calendar,
          received,
          limit(days, LimitUnit.WORKING_DAY),
          pauses,
          at -> oracle.workingDays(at, days));
      check(
          what,
          calendar,
          received,
          limit(days, LimitUnit.CALENDAR_DAY),
          pauses,
          at -> oracle.calendarDays(at, days));
      check(what, calendar, received, TimeLimit.SAME_DAY, pauses, oracle::sameDay);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void working_time_between_two_moments_is_what_the_oracle_counts(long seed) {
    var random = new SplittableRandom(seed);
    var entered = RandomCalendar.draw(random, NATIONAL);
    var calendar = entered.calendar();
    var oracle = new SlowOracle(entered);
    for (var i = 0; i < 20; i++) {
      var from = minute(random);
      var to = from + random.nextLong(-60L * LocalMinute.PER_DAY, 60L * LocalMinute.PER_DAY);
      assertThat(calendar.openMinutes(from, to))
          .as("seed %d from %d to %d", seed, from, to)
          .isEqualTo(oracle.openBetween(from, to));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void working_time_may_be_cut_anywhere_and_adds_up(long seed) {
    var random = new SplittableRandom(seed);
    var entered = RandomCalendar.draw(random, NATIONAL);
    var calendar = entered.calendar();
    var oracle = new SlowOracle(entered);
    for (var i = 0; i < 10; i++) {
      var from = minute(random);
      var moments =
          random
              .longs(1 + random.nextInt(12), from, from + 90L * LocalMinute.PER_DAY)
              .sorted()
              .toArray();
      var stretches = calendar.openStretches(moments);
      var what = "seed %d moments %s".formatted(seed, Arrays.toString(moments));
      assertThat(stretches).as(what).hasSize(moments.length - 1);
      for (var j = 1; j < moments.length; j++) {
        assertThat(stretches.get(j - 1))
            .as(what)
            .isEqualTo(oracle.openBetween(moments[j - 1], moments[j]));
      }
      assertThat(stretches.stream().mapToLong(Long::longValue).sum())
          .as(what)
          .isEqualTo(oracle.openBetween(moments[0], moments[moments.length - 1]));
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void working_days_forth_and_back_are_the_oracles(long seed) {
    var random = new SplittableRandom(seed);
    var entered = RandomCalendar.draw(random, NATIONAL);
    var calendar = entered.calendar();
    var oracle = new SlowOracle(entered);
    for (var i = 0; i < 50; i++) {
      var from = LocalMinute.date(minute(random));
      var n = random.nextInt(-30, 31);
      var reached = calendar.plusWorkingDays(from, n);
      assertThat(workingDays(oracle, from, reached))
          .as("seed %d from %s plus %d", seed, from, n)
          .isEqualTo(Math.abs(n));
      assertThat(n == 0 || oracle.isWorking(reached)).isTrue();
    }
  }

  private static void check(
      String what,
      AgencyCalendar calendar,
      long received,
      TimeLimit limit,
      List<PausedSpan> pauses,
      LongUnaryOperator oracle) {
    var deadline = DeadlineArithmetic.deadline(calendar, received, limit, pauses);
    assertThat(LocalMinute.of(deadline.dueAt()))
        .as("%s limit %s", what, limit)
        .isEqualTo(oracle.applyAsLong(received));
    checkExplanation(what, deadline, received, limit);
  }

  /** Every day from arrival to due day once, in order, and the counted ones numbered. */
  private static void checkExplanation(
      String what, Deadline deadline, long received, TimeLimit limit) {
    var days = deadline.days();
    assertThat(days.stream().map(ExplainedDay::on))
        .as("%s limit %s", what, limit)
        .containsExactlyElementsOf(
            LocalMinute.date(received).datesUntil(deadline.dueOn().plusDays(1)).toList());
    var number = 0;
    for (var day : days) {
      assertThat(day.number()).as(what).isEqualTo(day.counted() ? ++number : 0);
    }
    switch (limit.unit()) {
      case WORKING_DAY, CALENDAR_DAY -> assertThat(number).as(what).isEqualTo(limit.amount());
      case WORKING_HOUR ->
          assertThat(days.stream().mapToInt(ExplainedDay::minutes).sum())
              .as(what)
              .isEqualTo(limit.amount() * 60);
      case SAME_DAY -> assertThat(number).as(what).isEqualTo(1);
    }
  }

  private static int workingDays(SlowOracle oracle, LocalDate from, LocalDate to) {
    var step = to.isAfter(from) ? 1 : -1;
    var count = 0;
    for (var day = from; !day.equals(to); ) {
      day = day.plusDays(step);
      count += oracle.isWorking(day) ? 1 : 0;
    }
    return count;
  }

  private static List<PausedSpan> pauses(RandomGenerator random, long received) {
    var pauses = new ArrayList<PausedSpan>();
    for (var i = random.nextInt(5); i > 0; i--) {
      var from = received + random.nextLong(-3L * LocalMinute.PER_DAY, 25L * LocalMinute.PER_DAY);
      var longest = random.nextBoolean() ? 12L * 60 : 15L * LocalMinute.PER_DAY;
      pauses.add(new PausedSpan(from, from + random.nextLong(longest)));
    }
    return pauses;
  }

  private static long minute(RandomGenerator random) {
    var day = RandomCalendar.FIRST.plusDays(random.nextInt(40, RandomCalendar.DAYS));
    return LocalMinute.of(day, random.nextInt(LocalMinute.PER_DAY));
  }

  private static TimeLimit limit(int amount, LimitUnit unit) {
    return new TimeLimit(amount, unit);
  }
}
