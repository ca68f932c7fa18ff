package vn.motcua.dossier.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.model.HoldingTimes.Part;
import vn.motcua.dossier.model.HoldingTimes.Stretch;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.engine.Calendars2026;
import vn.motcua.workcalendar.engine.LocalMinute;
import vn.motcua.workcalendar.engine.RandomCalendar;
import vn.motcua.workcalendar.engine.SlowOracle;

/** A failure names the seed; {@code -Dholding.seed=…} starts there. */
class HoldingTimesTest {

  private static final int HISTORIES = 1000;
  private static final int PER_CALENDAR = 25;
  private static final int MOST_EVENTS = 30;

  private static final Set<Status> BEFORE =
      EnumSet.of(Status.SUBMITTED, Status.AWAITING_SUPPLEMENT);

  private static final Hand.Office DESK = new Hand.Office(1, 10L, 100L);
  private static final Hand.Office TRAY = new Hand.Office(1, 11L, null);
  private static final Hand.Office OFFICER = new Hand.Office(1, 11L, 111L);

  @Test
  void add_up_to_the_elapsed_working_time_in_a_thousand_random_histories() {
    var first = Long.getLong("holding.seed", System.nanoTime());
    System.out.println("holding times from seed " + first);
    var national = Calendars2026.national();
    for (var batch = 0; batch < HISTORIES / PER_CALENDAR; batch++) {
      var seed = first + batch;
      var random = new SplittableRandom(seed);
      var entered = RandomCalendar.draw(random, national);
      var calendar = entered.calendar();
      var oracle = new SlowOracle(entered);
      for (var i = 0; i < PER_CALENDAR; i++) {
        var events = history(random);
        var now = events.getLast().at().plusSeconds(random.nextLong(20 * 86_400L));
        var times =
            HoldingTimes.of(
                events,
                now,
                moments ->
                    calendar.openStretches(moments.stream().mapToLong(LocalMinute::of).toArray()));
        var what = "seed %d history %d %s".formatted(seed, i, events);
        addsUp(what, times);
        agreesWithTheSlowCount(what, times, events, now, oracle);
      }
    }
  }

  private static void addsUp(String what, HoldingTimes times) {
    assertThat(times.stretches()).as(what).allMatch(stretch -> stretch.minutes() >= 0);
    assertThat(times.parts().stream().mapToLong(Part::minutes).sum())
        .as(what)
        .isEqualTo(times.elapsed());
    assertThat(times.parts()).extracting(Part::hand).as(what).doesNotHaveDuplicates();
    assertThat(times.parts().stream().mapToInt(Part::percent).sum())
        .as(what)
        .isEqualTo(times.elapsed() == 0 ? 0 : 100);
  }

  /** Asks of every span between two events apart who had it, and counts its minutes one by one. */
  private static void agreesWithTheSlowCount(
      String what, HoldingTimes times, List<DossierEvent> events, Instant now, SlowOracle oracle) {
    var expected = new HashMap<Hand, Long>();
    var received =
        events.stream()
            .filter(event -> !BEFORE.contains(event.toStatus()))
            .findFirst()
            .filter(event -> !event.toStatus().isHandled());
    if (received.isEmpty()) {
      assertThat(times.stretches()).as(what).isEmpty();
      return;
    }
    var end =
        events.stream()
            .filter(event -> event.toStatus().isHandled())
            .findFirst()
            .map(DossierEvent::at)
            .orElse(now);
    for (var i = events.indexOf(received.get()); i < events.size(); i++) {
      var event = events.get(i);
      var until = i + 1 < events.size() ? events.get(i + 1).at() : now;
      if (event.at().isBefore(end) || event.equals(received.get())) {
        expected.merge(
            Hand.after(event, false),
            oracle.openBetween(LocalMinute.of(event.at()), LocalMinute.of(until)),
            Long::sum);
      }
    }
    var found = times.parts().stream().collect(Collectors.toMap(Part::hand, Part::minutes));
    assertThat(withoutNought(found)).as(what).isEqualTo(withoutNought(expected));
    assertThat(times.elapsed())
        .as(what)
        .isEqualTo(oracle.openBetween(LocalMinute.of(received.get().at()), LocalMinute.of(end)));
    assertThat(times.ofApplicant())
        .as(what)
        .isEqualTo(expected.getOrDefault(new Hand.OfApplicant(), 0L));
  }

  private static Map<Hand, Long> withoutNought(Map<Hand, Long> times) {
    return times.entrySet().stream()
        .filter(time -> time.getValue() != 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void begin_with_complete_receipt_and_end_with_handling() {
    var times =
        times(
            "2026-11-10T09:00",
            event(1, "2026-11-02T08:00", Status.SUBMITTED, TRAY),
            event(2, "2026-11-02T09:00", Status.AWAITING_SUPPLEMENT, TRAY),
            event(3, "2026-11-03T08:00", Status.RECEIVED, DESK),
            event(4, "2026-11-03T08:10", Status.IN_PROGRESS, OFFICER),
            event(5, "2026-11-03T09:00", Status.FINISHED, TRAY),
            event(6, "2026-11-05T09:00", Status.RETURNED, TRAY));

    assertThat(times.running()).isFalse();
    assertThat(times.stretches())
        .containsExactly(new Stretch(DESK, 4L, 10), new Stretch(OFFICER, 5L, 50));
    assertThat(times.elapsed()).isEqualTo(60);
    assertThat(times.endedBy(4)).hasValue(10);
    assertThat(times.endedBy(6)).isEmpty();
  }

  @Test
  void keep_the_applicants_own_time_apart() {
    var times =
        times(
            "2026-11-02T12:00",
            event(1, "2026-11-02T08:00", Status.RECEIVED, DESK),
            event(2, "2026-11-02T08:30", Status.IN_PROGRESS, OFFICER),
            event(3, "2026-11-02T09:00", Status.AWAITING_SUPPLEMENT, OFFICER),
            event(4, "2026-11-02T11:00", Status.IN_PROGRESS, OFFICER));

    assertThat(times.parts())
        .containsExactly(
            new Part(DESK, 30, 13),
            new Part(OFFICER, 90, 37),
            new Part(new Hand.OfApplicant(), 120, 50));
    assertThat(times.ofApplicant()).isEqualTo(120);
    assertThat(times.isNow(OFFICER)).isTrue();
    assertThat(times.isNow(new Hand.OfApplicant())).isFalse();
  }

  @Test
  void are_none_before_receipt_and_after_a_refusal_at_the_counter() {
    assertThat(
            times(
                    "2026-11-02T12:00",
                    event(1, "2026-11-02T08:00", Status.SUBMITTED, TRAY),
                    event(2, "2026-11-02T08:30", Status.REFUSED, TRAY))
                .parts())
        .isEmpty();
  }

  @Test
  void never_run_backwards_when_the_clocks_of_two_nodes_differ() {
    var times =
        times(
            "2026-11-02T08:20",
            event(1, "2026-11-02T08:00", Status.RECEIVED, DESK),
            event(2, "2026-11-02T07:59", Status.RECEIVED, TRAY),
            event(3, "2026-11-02T08:30", Status.IN_PROGRESS, OFFICER));

    assertThat(times.stretches()).extracting(Stretch::minutes).containsExactly(0L, 30L, 0L);
  }

  @Test
  void have_no_share_while_no_working_time_has_passed() {
    var times = times("2026-11-02T08:00", event(1, "2026-11-02T08:00", Status.RECEIVED, DESK));

    assertThat(times.parts()).containsExactly(new Part(DESK, 0, 0));
  }

  /** Every minute is a working minute. */
  private static HoldingTimes times(String now, DossierEvent... events) {
    return HoldingTimes.of(
        List.of(events),
        at(now),
        moments -> {
          var minutes = new ArrayList<Long>();
          for (var i = 1; i < moments.size(); i++) {
            minutes.add(
                (moments.get(i).toEpochMilli() - moments.get(i - 1).toEpochMilli()) / 60_000);
          }
          return minutes;
        });
  }

  /** A lawful history: each act follows from the state before, whoever may do it. */
  private static List<DossierEvent> history(RandomGenerator random) {
    var at =
        Vietnam.instant(
            RandomCalendar.FIRST
                .plusDays(random.nextInt(40, RandomCalendar.DAYS))
                .atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60)));
    var events = new ArrayList<DossierEvent>();
    var status = random.nextInt(4) == 0 ? Status.SUBMITTED : Status.RECEIVED;
    events.add(event(1, at, status, hand(random)));
    var most = random.nextInt(MOST_EVENTS);
    while (events.size() <= most && !status.isFinal()) {
      var from = status;
      var ways =
          Transitions.ALL.stream()
              .filter(way -> way.from() == from && way.action() != Action.TAKE_BACK)
              .filter(way -> from != Status.AWAITING_SUPPLEMENT || leadsBack(events, way.to()))
              .toList();
      status = ways.get(random.nextInt(ways.size())).to();
      at = at.plusSeconds(wait(random));
      events.add(event(events.size() + 1L, at, status, hand(random)));
    }
    return events;
  }

  /** A supplement leads back to where it was asked; to receipt when that was before one. */
  private static boolean leadsBack(List<DossierEvent> events, Status to) {
    return to == Status.RECEIVED
        || to.isFinal()
        || events.stream().anyMatch(event -> event.toStatus() == to);
  }

  /** Often at once, often within the day, now and then days. */
  private static long wait(RandomGenerator random) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> random.nextLong(90);
      case 2 -> random.nextLong(10 * 86_400L);
      default -> random.nextLong(12 * 3600L);
    };
  }

  private static Hand.Office hand(RandomGenerator random) {
    var agency = 1 + random.nextInt(2);
    var department = 10L * agency + random.nextInt(3);
    return new Hand.Office(
        agency,
        random.nextInt(5) == 0 ? null : department,
        random.nextInt(3) == 0 ? null : 10 * department + random.nextInt(2));
  }

  private static DossierEvent event(long seq, String at, Status status, Hand.Office hand) {
    return event(seq, at(at), status, hand);
  }

  private static DossierEvent event(long seq, Instant at, Status status, Hand.Office hand) {
    return new DossierEvent(
        seq,
        at,
        Action.FORWARD,
        100,
        "Trần Thị Hạnh",
        1,
        10L,
        null,
        status,
        1,
        hand.agencyId(),
        hand.departmentId(),
        hand.accountId(),
        "",
        null,
        null,
        null,
        null);
  }

  private static Instant at(String local) {
    return Vietnam.instant(LocalDateTime.parse(local));
  }
}
