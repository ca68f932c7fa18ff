package vn.motcua.evaluation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Timeliness;

/** Measured by a calendar in which every minute works. */
class UnitTimesTest {

  private static final Instant START = Instant.parse("2026-11-02T01:00:00Z");
  private static final Map<Integer, Integer> HOURS = Map.of(1, 1, 2, 4, 3, 2);

  @Test
  void compares_each_unit_with_the_limits_of_its_own_steps() {
    var times =
        times(
            move(0, Status.RECEIVED, 1, 10L, 100L),
            move(30, Status.IN_PROGRESS, 2, 20L, 200L),
            move(270, Status.AWAITING_SIGNATURE, 3, 30L, 300L),
            move(391, Status.FINISHED, 3, 30L, 300L));
    assertThat(times)
        .containsExactly(
            new UnitTime(1, 10L, 100L, false, 60, 30),
            new UnitTime(1, 20L, 200L, false, 240, 240),
            new UnitTime(1, 30L, 300L, false, 120, 121));
    assertThat(times.stream().map(UnitTime::timeliness))
        .containsExactly(Timeliness.EARLY, Timeliness.ON_TIME, Timeliness.OVERDUE);
  }

  @Test
  void the_time_of_the_applicant_is_nobodys() {
    assertThat(
            times(
                move(0, Status.IN_PROGRESS, 2, 20L, 200L),
                move(10, Status.AWAITING_SUPPLEMENT, 2, 20L, 200L),
                move(900, Status.IN_PROGRESS, 2, 20L, 200L),
                move(920, Status.FINISHED, 2, 20L, 200L)))
        .containsExactly(new UnitTime(1, 20L, 200L, false, 240, 30));
  }

  @Test
  void the_limit_of_a_step_is_that_of_the_unit_it_came_to_first() {
    assertThat(
            times(
                move(0, Status.IN_PROGRESS, 2, 20L, null),
                move(10, Status.IN_PROGRESS, 2, 21L, 201L),
                move(500, Status.FINISHED, 2, 21L, 201L)))
        .containsExactly(new UnitTime(1, 20L, null, false, 240, 10));
  }

  @Test
  void a_step_gone_through_twice_has_its_limit_once() {
    assertThat(
            times(
                move(0, Status.IN_PROGRESS, 2, 20L, 200L),
                move(100, Status.AWAITING_SIGNATURE, 3, 30L, 300L),
                move(110, Status.IN_PROGRESS, 2, 20L, 200L),
                move(260, Status.AWAITING_SIGNATURE, 3, 30L, 300L),
                move(270, Status.FINISHED, 3, 30L, 300L)))
        .containsExactly(
            new UnitTime(1, 20L, 200L, false, 240, 250),
            new UnitTime(1, 30L, 300L, false, 120, 20));
  }

  @Test
  void what_was_taken_back_never_left_whoever_had_it() {
    var taken = new Move(at(60), Status.IN_PROGRESS, true, 2, 1, 20L, 200L);
    assertThat(
            times(
                move(0, Status.IN_PROGRESS, 2, 20L, 200L),
                move(56, Status.AWAITING_SUPPLEMENT, 2, 20L, 200L),
                taken,
                move(70, Status.FINISHED, 2, 20L, 200L)))
        .containsExactly(new UnitTime(1, 20L, 200L, false, 240, 70));
  }

  @Test
  void without_limits_or_an_end_nothing_is_judged() {
    assertThat(
            times(move(0, Status.RECEIVED, 7, 10L, 100L), move(30, Status.FINISHED, 7, 10L, 100L)))
        .isEmpty();
    assertThat(times(move(0, Status.RECEIVED, 1, 10L, 100L))).isEmpty();
    assertThat(times(move(0, Status.SUBMITTED, 1, 10L, 100L), move(5, Status.REFUSED, 1, 10L, 1L)))
        .isEmpty();
  }

  /** Nobody's time is counted twice, and no limit. */
  @Test
  void adds_up_to_no_more_than_has_passed_and_the_limits_there_are() {
    var seed = Long.getLong("evaluation.seed", System.nanoTime());
    var random = new SplittableRandom(seed);
    for (var i = 0; i < 2_000; i++) {
      var moves = new ArrayList<Move>();
      var minute = 0;
      for (var j = random.nextInt(1, 12); j > 0; j--) {
        var status = random.nextInt(5) == 0 ? Status.AWAITING_SUPPLEMENT : Status.IN_PROGRESS;
        moves.add(
            move(minute, status, random.nextInt(1, 5), random.nextLong(3), random.nextLong(3)));
        minute += random.nextInt(300);
      }
      moves.add(move(minute, Status.FINISHED, 1, 1L, 1L));
      var times = times(moves.toArray(Move[]::new));
      assertThat(times.stream().mapToLong(UnitTime::usedMinutes).sum())
          .as("seed %d, %s", seed, moves)
          .isLessThanOrEqualTo(minute);
      assertThat(times.stream().mapToLong(UnitTime::limitMinutes).sum())
          .isLessThanOrEqualTo(60L * (1 + 4 + 2));
    }
  }

  private static List<UnitTime> times(Move... moves) {
    return new UnitTimes(HOURS)
        .of(
            List.of(moves),
            moments ->
                IntStream.range(1, moments.size())
                    .mapToObj(i -> Duration.between(moments.get(i - 1), moments.get(i)).toMinutes())
                    .toList());
  }

  private static Move move(
      int minute, Status status, int step, @Nullable Long department, @Nullable Long account) {
    return new Move(at(minute), status, false, step, 1, department, account);
  }

  private static Instant at(int minute) {
    return START.plus(Duration.ofMinutes(minute));
  }
}
