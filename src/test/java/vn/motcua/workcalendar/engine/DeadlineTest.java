package vn.motcua.workcalendar.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.workcalendar.engine.Calendars2026.minute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.shared.LimitUnit;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.DayReason;
import vn.motcua.workcalendar.Deadline;
import vn.motcua.workcalendar.ExplainedDay;

/** The table of the regulations, and the rules one by one. */
class DeadlineTest {

  private static final AgencyCalendar COUNTRY = Calendars2026.country();

  @ParameterizedTest
  @CsvSource({
    "2026-02-12T08:00, 3, WORKING_DAY, 2026-02-24T17:00",
    "2026-01-09T08:00, 1, WORKING_DAY, 2026-01-10T17:00",
    "2026-04-29T08:00, 3, WORKING_DAY, 2026-05-06T17:00",
    "2026-11-20T08:00, 2, WORKING_DAY, 2026-11-25T17:00",
    "2027-04-29T08:00, 2, WORKING_DAY, 2027-05-05T17:00",
    "2026-08-21T08:00, 10, CALENDAR_DAY, 2026-09-03T17:00",
    "2026-11-20T15:01, 0, SAME_DAY, 2026-11-23T17:00",
  })
  void table_of_the_regulations(String received, int amount, LimitUnit unit, String due) {
    assertThat(due(COUNTRY, received, new TimeLimit(amount, unit))).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    // The cut-off is a minute: 14:59 is today, 15:00 is tomorrow
    "2026-11-20T14:59, 0, SAME_DAY, 2026-11-20T17:00",
    "2026-11-20T15:00, 0, SAME_DAY, 2026-11-23T17:00",
    "2026-11-23T15:00, 0, SAME_DAY, 2026-11-25T17:00",
    // Outside hours is the next opening
    "2026-11-20T06:00, 0, SAME_DAY, 2026-11-20T17:00",
    "2026-11-20T17:00, 0, SAME_DAY, 2026-11-23T17:00",
    "2026-11-21T10:00, 0, SAME_DAY, 2026-11-23T17:00",
    "2026-11-20T16:59, 1, WORKING_DAY, 2026-11-23T17:00",
    "2026-11-20T17:00, 1, WORKING_DAY, 2026-11-25T17:00",
    "2026-11-21T10:00, 1, WORKING_DAY, 2026-11-25T17:00",
    "2026-11-24T10:00, 1, WORKING_DAY, 2026-11-26T17:00",
    // A last day of rest moves
    "2026-11-20T08:00, 1, CALENDAR_DAY, 2026-11-23T17:00",
    "2026-11-20T08:00, 4, CALENDAR_DAY, 2026-11-25T17:00",
    // Hours end at the minute, before the lunch break rather than after it
    "2026-11-20T09:12, 2, WORKING_HOUR, 2026-11-20T11:12",
    "2026-11-20T09:30, 2, WORKING_HOUR, 2026-11-20T11:30",
    "2026-11-20T11:00, 1, WORKING_HOUR, 2026-11-20T14:00",
    "2026-11-20T16:30, 1, WORKING_HOUR, 2026-11-23T07:30",
    "2026-11-20T12:00, 8, WORKING_HOUR, 2026-11-23T11:30",
    "2026-11-20T07:00, 8, WORKING_HOUR, 2026-11-20T17:00",
  })
  void rules_of_counting(String received, int amount, LimitUnit unit, String due) {
    assertThat(due(COUNTRY, received, new TimeLimit(amount, unit))).isEqualTo(due);
  }

  @Test
  void explains_every_day_from_receipt_to_due_day() {
    var deadline = deadline(COUNTRY, "2026-11-20T09:12", TimeLimit.workingDays(3));

    assertThat(deadline.dueOn()).isEqualTo("2026-11-26");
    assertThat(deadline.days().stream().map(DeadlineTest::brief))
        .containsExactly(
            "20 RECEIPT",
            "21 WEEKEND",
            "22 WEEKEND",
            "23 WORKING 1",
            "24 HOLIDAY",
            "25 WORKING 2",
            "26 WORKING 3");
    assertThat(deadline.days().get(4).note()).startsWith("Ngày Văn hóa Việt Nam");
    assertThat(deadline.provisional()).isFalse();
  }

  @Test
  void explains_arrival_after_closing_and_a_moved_last_day() {
    assertThat(explained("2026-11-20T18:00", new TimeLimit(5, LimitUnit.CALENDAR_DAY)))
        .containsExactly(
            "20 RECEIPT",
            "21 WEEKEND",
            "22 WEEKEND",
            "23 RECEIPT",
            "24 CALENDAR 1",
            "25 WORKING 2",
            "26 WORKING 3",
            "27 WORKING 4",
            "28 CALENDAR 5",
            "29 MOVED",
            "30 MOVED");
    assertThat(explained("2026-11-21T09:00", TimeLimit.workingDays(1)))
        .containsExactly("21 WEEKEND", "22 WEEKEND", "23 RECEIPT", "24 HOLIDAY", "25 WORKING 1");
    assertThat(explained("2026-11-20T15:00", TimeLimit.SAME_DAY))
        .containsExactly("20 RECEIPT", "21 WEEKEND", "22 WEEKEND", "23 WORKING 1");
    assertThat(explained("2026-11-20T14:00", TimeLimit.SAME_DAY)).containsExactly("20 WORKING 1");
  }

  @Test
  void explains_minutes_of_a_limit_in_hours() {
    var days =
        deadline(COUNTRY, "2026-11-20T16:00", new TimeLimit(10, LimitUnit.WORKING_HOUR)).days();

    assertThat(days.stream().map(day -> brief(day) + " " + day.minutes()))
        .containsExactly(
            "20 WORKING 1 60",
            "21 WEEKEND 0",
            "22 WEEKEND 0",
            "23 WORKING 2 480",
            "24 HOLIDAY 0",
            "25 WORKING 3 60");
  }

  @ParameterizedTest
  @CsvSource({
    // From Monday 30/11, three working days are due on Thursday 3/12
    "2026-12-01T09:00, 2026-12-01T16:00, 2026-12-03T17:00",
    "2026-12-01T09:00, 2026-12-02T09:00, 2026-12-04T17:00",
    "2026-12-01T09:00, 2026-12-03T16:59, 2026-12-07T17:00",
    // On the day of receipt, on the due day, after it
    "2026-11-30T10:00, 2026-12-01T10:00, 2026-12-04T17:00",
    "2026-12-03T10:00, 2026-12-07T10:00, 2026-12-07T17:00",
    "2026-12-03T17:00, 2026-12-07T10:00, 2026-12-03T17:00",
    // Over a week-end; a supplement of Saturday comes on Monday
    "2026-12-02T10:00, 2026-12-05T10:00, 2026-12-08T17:00",
    "2026-12-02T10:00, 2026-12-07T08:00, 2026-12-08T17:00",
    // Before the receipt
    "2026-11-23T10:00, 2026-11-27T10:00, 2026-12-03T17:00",
  })
  void a_pause_moves_the_due_day_by_the_working_days_it_lasted(String from, String to, String due) {
    assertThat(due(COUNTRY, "2026-11-30T09:00", TimeLimit.workingDays(3), pause(from, to)))
        .isEqualTo(due);
  }

  @Test
  void pauses_add_up_in_any_order_and_overlaps_count_once() {
    var first = pause("2026-12-01T09:00", "2026-12-02T09:00");
    var second = pause("2026-12-02T15:00", "2026-12-03T09:00");
    var inside = pause("2026-12-01T10:00", "2026-12-01T11:00");

    assertThat(due(COUNTRY, "2026-11-30T09:00", TimeLimit.workingDays(3), second, inside, first))
        .isEqualTo("2026-12-07T17:00");
  }

  @Test
  void a_pause_takes_its_exact_minutes_out_of_a_limit_in_hours() {
    var limit = new TimeLimit(8, LimitUnit.WORKING_HOUR);

    assertThat(
            due(COUNTRY, "2026-11-30T07:00", limit, pause("2026-11-30T09:00", "2026-11-30T14:15")))
        .isEqualTo("2026-12-01T10:15");
    assertThat(
            due(COUNTRY, "2026-11-30T07:00", limit, pause("2026-11-30T17:00", "2026-12-04T08:00")))
        .isEqualTo("2026-11-30T17:00");
  }

  @Test
  void a_pause_takes_all_its_days_out_of_a_limit_in_calendar_days() {
    var limit = new TimeLimit(10, LimitUnit.CALENDAR_DAY);
    var deadline =
        deadline(COUNTRY, "2026-11-30T09:00", limit, pause("2026-12-03T09:00", "2026-12-08T09:00"));

    assertThat(deadline.dueOn()).isEqualTo("2026-12-15");
    assertThat(deadline.days().stream().filter(day -> day.reason() == DayReason.PAUSED)).hasSize(5);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-30T10:00, 2026-11-30T11:00, 2026-11-30T17:00",
    "2026-11-30T10:00, 2026-11-30T15:00, 2026-12-01T17:00",
    "2026-11-30T10:00, 2026-12-04T14:59, 2026-12-04T17:00",
    "2026-11-30T10:00, 2026-12-04T16:00, 2026-12-07T17:00",
    "2026-12-01T10:00, 2026-12-04T16:00, 2026-11-30T17:00",
  })
  void a_pause_asks_the_same_day_question_anew(String from, String to, String due) {
    assertThat(due(COUNTRY, "2026-11-30T09:00", TimeLimit.SAME_DAY, pause(from, to)))
        .isEqualTo(due);
  }

  @Test
  void an_open_saturday_morning_takes_dossiers_in_but_is_no_working_day() {
    var open = saturdays(false);

    assertThat(due(open, "2026-11-28T09:00", TimeLimit.workingDays(1)))
        .isEqualTo("2026-11-30T17:00");
    assertThat(due(COUNTRY, "2026-11-28T09:00", TimeLimit.workingDays(1)))
        .isEqualTo("2026-12-01T17:00");
    assertThat(due(open, "2026-11-28T09:00", TimeLimit.SAME_DAY)).isEqualTo("2026-11-28T11:00");
    assertThat(due(open, "2026-11-27T16:00", new TimeLimit(2, LimitUnit.WORKING_HOUR)))
        .isEqualTo("2026-11-28T08:30");
    assertThat(due(open, "2026-11-27T16:00", TimeLimit.workingDays(1)))
        .isEqualTo("2026-11-30T17:00");
  }

  @Test
  void a_counted_saturday_morning_is_a_working_day() {
    assertThat(due(saturdays(true), "2026-11-27T09:00", TimeLimit.workingDays(1)))
        .isEqualTo("2026-11-28T11:00");
  }

  @Test
  void a_local_closure_and_a_local_exception_win_over_the_country() {
    var days =
        Map.of(
            LocalDate.of(2026, 11, 25),
            special(20, LocalDate.of(2026, 11, 25), SpecialKind.LOCAL_CLOSURE, "Bão số 14"),
            LocalDate.of(2026, 8, 22),
            special(20, LocalDate.of(2026, 8, 22), SpecialKind.ORDINARY, "Không làm bù"));
    var unit = Calendars2026.with(List.of(new ScopeRules(20, List.of(), days, List.of())));

    assertThat(due(unit, "2026-11-20T09:00", TimeLimit.workingDays(2)))
        .isEqualTo("2026-11-26T17:00");
    assertThat(unit.day(LocalDate.of(2026, 8, 22)).working()).isFalse();
    assertThat(COUNTRY.day(LocalDate.of(2026, 8, 22)).working()).isTrue();
  }

  @Test
  void what_is_not_announced_or_not_verified_makes_a_deadline_provisional() {
    assertThat(deadline(COUNTRY, "2028-03-01T09:00", TimeLimit.workingDays(3)).provisional())
        .isTrue();
    assertThat(deadline(COUNTRY, "2026-08-28T09:00", TimeLimit.workingDays(3)).provisional())
        .isTrue();
    assertThat(deadline(COUNTRY, "2026-12-29T09:00", TimeLimit.workingDays(3)).provisional())
        .isFalse();
  }

  @Test
  void thousands_of_deadlines_take_no_time() {
    var limit = TimeLimit.workingDays(15);
    var start = System.nanoTime();
    for (var i = 0; i < 20_000; i++) {
      DeadlineArithmetic.deadline(
          COUNTRY, minute("2026-01-05T08:00") + i % 300 * LocalMinute.PER_DAY, limit, List.of());
    }
    var seconds = (System.nanoTime() - start) / 1e9;

    // 1.9 s beside seven other builds; a scan of whole years per call would take minutes
    assertThat(seconds).isLessThan(20);
  }

  @Test
  void a_pause_may_not_end_before_it_begins() {
    assertThatThrownBy(() -> pause("2026-12-02T09:00", "2026-12-01T09:00"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void working_days_of_2026_by_month() {
    var months = new ArrayList<Long>();
    for (var month = 1; month <= 12; month++) {
      var number = month;
      months.add(
          COUNTRY.days(2026).stream()
              .filter(day -> day.on().getMonthValue() == number && day.working())
              .count());
    }

    assertThat(months).containsExactly(21L, 15L, 22L, 20L, 20L, 22L, 23L, 21L, 20L, 22L, 20L, 23L);
  }

  private static AgencyCalendar saturdays(boolean counted) {
    var days =
        counted
            ? EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)
            : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    var week =
        Calendars2026.week(
            20, days, Map.of(DayOfWeek.SATURDAY, List.of(Calendars2026.shift("07:30", "11:00"))));
    return Calendars2026.with(List.of(new ScopeRules(20, List.of(week), Map.of(), List.of())));
  }

  private static SpecialDay special(long scope, LocalDate on, SpecialKind kind, String name) {
    return new SpecialDay(scope, on, kind, name, false, false);
  }

  private static PausedSpan pause(String from, String to) {
    return new PausedSpan(minute(from), minute(to));
  }

  private static List<String> explained(String received, TimeLimit limit) {
    return deadline(COUNTRY, received, limit).days().stream().map(DeadlineTest::brief).toList();
  }

  private static String brief(ExplainedDay day) {
    return day.on().getDayOfMonth()
        + " "
        + day.reason()
        + (day.counted() ? " " + day.number() : "");
  }

  private static Deadline deadline(
      AgencyCalendar calendar, String received, TimeLimit limit, PausedSpan... pauses) {
    return DeadlineArithmetic.deadline(calendar, minute(received), limit, List.of(pauses));
  }

  private static String due(
      AgencyCalendar calendar, String received, TimeLimit limit, PausedSpan... pauses) {
    var deadline = deadline(calendar, received, limit, pauses);
    return Vietnam.dateTime(deadline.dueAt()).toString();
  }
}
