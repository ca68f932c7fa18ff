package vn.motcua.reporting.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** No small number is told, and none is lost. */
class SmallNumbersTest {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
  private static final int LEAST = 5;

  @Test
  void a_small_field_is_among_the_others_never_alone() {
    var numbers = new SmallNumbers(1, LEAST);
    numbers.month(
        JANUARY,
        List.of(sum("Chứng thực", 400, 400), sum("Hộ tịch", 40, 30), sum("Nuôi con nuôi", 1, 0)));
    assertThat(numbers.rows())
        .extracting(row -> row.merged() + row.sum().field() + row.sum().counts().received())
        .containsExactly("falseChứng thực400", "true41");
  }

  @Test
  void a_small_month_is_added_to_the_next() {
    var numbers = new SmallNumbers(1, LEAST);
    numbers.month(JANUARY, List.of(sum("Hộ tịch", 3, 3)));
    assertThat(numbers.rows()).isEmpty();
    numbers.month(JANUARY.plusMonths(1), List.of(sum("Hộ tịch", 4, 4)));
    assertThat(numbers.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.since()).isEqualTo(JANUARY);
              assertThat(row.month()).isEqualTo(JANUARY.plusMonths(1));
              assertThat(row.merged()).isFalse();
              assertThat(row.sum().counts().received()).isEqualTo(7);
            });
  }

  @Test
  void the_month_that_is_not_over_is_told_without_fields() {
    var numbers = new SmallNumbers(1, LEAST);
    numbers.unfinished(JANUARY, List.of(sum("Hộ tịch", 30, 20), sum("Đất đai", 9, 9)));
    assertThat(numbers.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.merged()).isTrue();
              assertThat(row.sum().counts().received()).isEqualTo(39);
            });
    var few = new SmallNumbers(1, LEAST);
    few.unfinished(JANUARY, List.of(sum("Hộ tịch", 4, 0)));
    assertThat(few.rows()).isEmpty();
  }

  @Test
  void holds_for_whatever_happens() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    for (var round = 0; round < 2_000; round++) {
      var least = 2 + random.nextInt(9);
      var numbers = new SmallNumbers(1, least);
      var all = new ArrayList<FieldSum>();
      var months = 1 + random.nextInt(14);
      for (var month = 0; month < months; month++) {
        var sums = fields(random);
        all.addAll(sums);
        numbers.month(JANUARY.plusMonths(month), sums);
      }
      check("seed " + seed + " round " + round, numbers.rows(), total(all), least);
    }
  }

  private static void check(String as, List<PublishedRow> rows, Counts all, int least) {
    assertThat(rows).as(as).noneMatch(row -> row.sum().counts().isSmall(least));
    assertThat(rows).as(as).noneMatch(row -> row.sum().counts().isNothing());
    for (var row : rows) {
      // what is not told apart is at least two fields: beside one merged row of a month
      assertThat(rows.stream().filter(each -> each.month().equals(row.month()) && each.merged()))
          .as(as)
          .hasSizeLessThanOrEqualTo(1);
    }
    var told = total(rows.stream().map(PublishedRow::sum).toList());
    var waiting = all.minus(told);
    assertThat(waiting.isNothing() || waiting.isSmall(least)).as(as + " " + waiting).isTrue();
  }

  private static List<FieldSum> fields(Random random) {
    var sums = new ArrayList<FieldSum>();
    for (var field = 0; field < random.nextInt(6); field++) {
      var most = random.nextInt(3) == 0 ? 200 : 7;
      sums.add(sum("F" + field, random.nextInt(most), random.nextInt(most)));
    }
    return sums;
  }

  private static Counts total(List<FieldSum> sums) {
    return sums.stream().map(FieldSum::counts).reduce(Counts.NONE, Counts::plus);
  }

  private static FieldSum sum(String field, int received, int resolved) {
    var overdue = resolved / 10;
    return new FieldSum(
        field, new Counts(received, received / 3, resolved - overdue, 0, overdue), Counts.NONE);
  }
}
