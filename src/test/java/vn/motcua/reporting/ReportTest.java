package vn.motcua.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.Dossiers;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.counting.Recount;
import vn.motcua.reporting.form.Cell;
import vn.motcua.reporting.form.Figures;
import vn.motcua.reporting.form.LineKey;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Narrowing;
import vn.motcua.reporting.form.Report;
import vn.motcua.reporting.form.ReportForm;
import vn.motcua.reporting.form.Reports;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.overview.Overviews;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.Periods;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.RandomActs;

/** Whatever happened to dossiers: every figure opens as many as it says, and all agree. */
@DemonstrationTest
class ReportTest {

  private static final int DOSSIERS = 60;
  private static final int ATTEMPTS = 14;
  private static final LocalDate FIRST = LocalDate.of(2026, 9, 28);

  private static final Set<String> BEFORE_RECEIPT =
      Set.of("SUBMITTED", "TAKEN_IN", "TRANSFERRED", "AWAITING_SUPPLEMENT");
  private static final Set<String> ENDED =
      Set.of("FINISHED", "RETURNED", "REFUSED", "WITHDRAWN", "STOPPED");

  @Autowired Desk desk;
  @Autowired RandomActs acts;
  @Autowired DossierActions actions;
  @Autowired Dossiers dossiers;
  @Autowired Reports reports;
  @Autowired Periods periods;
  @Autowired Overviews overviews;
  @Autowired FactUpkeep upkeep;
  @Autowired Recount recount;
  @Autowired Organisation organisation;
  @Autowired JdbcClient jdbc;

  @Test
  void agrees_with_the_dossiers_behind_it_with_a_slow_count_and_with_a_recount() {
    var seed = System.nanoTime();
    var random = new Random(seed);
    try {
      for (var i = 0; i < DOSSIERS; i++) {
        live(random);
        if (random.nextInt(8) == 0) {
          upkeep.run();
        }
      }
      upkeep.run();
      assertThat(upkeep.catchUp()).isTrue();
      for (var i = 0; i < 12; i++) {
        check(random);
      }
      var found = recount.all();
      assertThat(found.dossiers()).isGreaterThan(DOSSIERS);
      assertThat(found.changed()).as("dossiers counted otherwise").isZero();
      assertThat(found.tallies()).as("sums that were other").isZero();
    } catch (RuntimeException | AssertionError failure) {
      throw new AssertionError("with seed " + seed, failure);
    }
  }

  private void live(Random random) {
    var controller = desk.person("kstt");
    var now =
        Vietnam.instant(FIRST.plusDays(random.nextInt(40)).atStartOfDay())
            .plus(Duration.ofMinutes(7 * 60 + random.nextInt(600)));
    var code = acts.first(random, now);
    for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
      now = now.plus(Duration.ofMinutes(random.nextInt(1, 1200)));
      var before = dossiers.get(controller, code);
      var action = acts.action(random, before);
      var actor = acts.actor(random, before, action);
      var request = acts.request(random, action, before.version(), now);
      try {
        AdjustableClock.at(now, () -> actions.perform(actor, code, action, request));
      } catch (Refused | Denied | NotVisible | StaleVersion refused) {
        // as often in life; what was done before counts
      }
    }
  }

  private void check(Random random) {
    var from = FIRST.minusDays(10).plusDays(random.nextInt(60));
    var period = Period.days(from, from.plusDays(random.nextInt(100)));
    var controller = desk.person("kstt");
    var province = organisation.agency(controller.agencyId());
    var agency =
        organisation.find(random.nextBoolean() ? "H50.101" : "H50.15", period.to()).orElseThrow();
    compare(new Scope(province, true), period, random);
    compare(new Scope(agency, false), period, random);
    overview(new Scope(province, true), periods.known(period));
    overview(new Scope(agency, false), periods.known(period));
    var all = reports.draw(new Scope(province, true), period, Lines.FIELD).total();
    assertThat(shown(all))
        .as("slow count of %s", period)
        .isEqualTo(shown(slow(periods.known(period))));
  }

  /** Each figure and the dossiers behind it. */
  private void compare(Scope scope, Period period, Random random) {
    var lines = Lines.values()[random.nextInt(Lines.values().length)];
    var report = reports.draw(scope, period, lines);
    for (var measure : Measure.values()) {
      assertThat(reports.count(new Cell(scope, period, null, measure, null)))
          .as("%s of %s in %s", measure, scope, period)
          .isEqualTo(report.total().of(measure));
      if (!report.rows().isEmpty()) {
        var row = report.rows().get(random.nextInt(report.rows().size()));
        assertThat(reports.count(new Cell(scope, period, null, measure, row.key())))
            .as("%s of %s in %s of %s", measure, row.key(), period, scope)
            .isEqualTo(row.figures().of(measure));
      }
    }
    balance(report);
    for (var form : ReportForm.values()) {
      var alone = reports.draw(scope, period, lines, true, form.wanted()).total();
      for (var measure : form.wanted()) {
        assertThat(alone.of(measure))
            .as("%s of %s in %s of %s", measure, form, period, scope)
            .isEqualTo(report.total().of(measure));
      }
    }
  }

  /** The dashboard, which is summed otherwise, says the same. */
  private void overview(Scope scope, Period period) {
    var form = reports.draw(scope, period, Lines.FIELD).total();
    var overview = overviews.draw(scope, period);
    var sum = overview.sum();
    var said =
        Map.of(
            Measure.RECEIVED, overview.received(),
            Measure.RECEIVED_IN_PERIOD, sum.received(),
            Measure.RECEIVED_ONLINE, sum.online(),
            Measure.RECEIVED_AT_COUNTER, sum.atCounter(),
            Measure.RESOLVED_KEPT, sum.inTime(),
            Measure.RESOLVED_OVERDUE, sum.overdue(),
            Measure.IN_HAND, overview.inHand(),
            Measure.IN_HAND_OVERDUE, overview.overdue());
    said.forEach(
        (measure, count) ->
            assertThat(count)
                .as("%s in the overview of %s in %s", measure, scope, period)
                .isEqualTo(form.of(measure)));
    for (var field : overview.fields()) {
      var line = new LineKey(0, field.field(), null);
      assertThat(reports.count(new Cell(scope, period, null, Measure.RESOLVED_OVERDUE, line)))
          .as("%s overdue in the overview of %s in %s", field, scope, period)
          .isEqualTo(field.overdue());
    }
    for (var weekday : overview.weekdays()) {
      assertThat(
              reports.count(
                  new Cell(
                      scope,
                      period,
                      null,
                      Measure.RESOLVED,
                      null,
                      Narrowing.NONE.on(weekday.day()))))
          .as("%s in the overview of %s in %s", weekday, scope, period)
          .isEqualTo(weekday.sum().resolved());
    }
  }

  private static void balance(Report report) {
    var total = report.total();
    assertThat(total.of(Measure.RECEIVED))
        .isEqualTo(total.of(Measure.RESOLVED) + total.of(Measure.IN_HAND));
    assertThat(total.of(Measure.RECEIVED))
        .isEqualTo(
            total.of(Measure.RECEIVED_ONLINE)
                + total.of(Measure.RECEIVED_OTHERWISE)
                + total.of(Measure.CARRIED_OVER));
  }

  private static Map<Measure, Long> shown(Figures figures) {
    var shown = new HashMap<Measure, Long>();
    for (var measure :
        List.of(
            Measure.RECEIVED,
            Measure.RECEIVED_ONLINE,
            Measure.RECEIVED_OTHERWISE,
            Measure.CARRIED_OVER,
            Measure.RESOLVED_EARLY,
            Measure.RESOLVED_ON_TIME,
            Measure.RESOLVED_OVERDUE,
            Measure.IN_HAND,
            Measure.IN_HAND_OVERDUE,
            Measure.WITHDRAWN,
            Measure.WAITING)) {
      shown.put(measure, figures.of(measure));
    }
    return shown;
  }

  /** Every dossier that is no part of another, day by day, as its events tell. */
  private Figures slow(Period period) {
    var counts = new HashMap<Measure, Long>();
    var events =
        jdbc.sql(
                """
                select d.dossier_id, d.channel, d.limit_unit, e.at, e.to_status, e.due_after, e.seq
                  from dossier.dossier d
                  join dossier.dossier_event e on e.dossier_id = d.dossier_id
                 where d.parent_code is null
                 union all
                select -p.past_id, p.channel, p.limit_unit, p.received_at, 'IN_PROGRESS', p.due_at, 1
                  from history.past_dossier p
                 union all
                select -p.past_id, p.channel, p.limit_unit, p.closed_at,
                       case p.outcome when 'RESULT' then 'FINISHED' else p.outcome end, p.due_at, 2
                  from history.past_dossier p
                 where p.closed_at is not null
                 order by 1, 7
                """)
            .query(
                (row, number) ->
                    new Seen(
                        row.getLong("dossier_id"),
                        row.getString("channel"),
                        "" + row.getString("limit_unit"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("to_status"),
                        moment(row.getObject("due_after", OffsetDateTime.class))))
            .list();
    events.stream().map(Seen::id).distinct().forEach(id -> count(counts, period, of(events, id)));
    return new Figures(counts, 0);
  }

  private static List<Seen> of(List<Seen> events, long id) {
    return events.stream().filter(event -> event.id() == id).toList();
  }

  private static void count(Map<Measure, Long> counts, Period period, List<Seen> story) {
    Seen receipt = null;
    Seen end = null;
    Seen last = null;
    Instant due = null;
    for (var event : story) {
      if (end != null) {
        break;
      }
      var ends = ENDED.contains(event.status());
      if (receipt == null
          && !BEFORE_RECEIPT.contains(event.status())
          && (!ends || event.status().equals("FINISHED") || event.status().equals("RETURNED"))) {
        receipt = event;
      }
      due = event.due() == null ? due : event.due();
      end = ends ? event : null;
      last = event.day().isAfter(period.to()) ? last : event;
    }
    var ended = end == null ? null : end.day();
    if (receipt == null || receipt.day().isAfter(period.to())) {
      if (!story.getFirst().day().isAfter(period.to())
          && (ended == null || ended.isAfter(period.to()))) {
        add(counts, Measure.WAITING);
      }
      return;
    }
    if (ended != null && ended.isBefore(period.from())) {
      return;
    }
    add(counts, Measure.RECEIVED);
    if (receipt.day().isBefore(period.from())) {
      add(counts, Measure.CARRIED_OVER);
    } else {
      add(
          counts,
          receipt.channel().equals("ONLINE")
              ? Measure.RECEIVED_ONLINE
              : Measure.RECEIVED_OTHERWISE);
    }
    if (end != null && !end.day().isAfter(period.to())) {
      add(counts, punctual(end, due));
      if (end.status().equals("WITHDRAWN")) {
        add(counts, Measure.WITHDRAWN);
      }
      return;
    }
    add(counts, Measure.IN_HAND);
    if (last != null && !last.status().equals("AWAITING_SUPPLEMENT") && last.due() != null) {
      var late =
          last.byMinute()
              ? !Vietnam.date(last.due()).isAfter(period.to())
              : Vietnam.date(last.due()).isBefore(period.to());
      if (late) {
        add(counts, Measure.IN_HAND_OVERDUE);
      }
    }
  }

  private static Measure punctual(Seen end, @Nullable Instant due) {
    if (due == null) {
      return Measure.RESOLVED_ON_TIME;
    }
    var compared =
        end.byMinute() ? end.at().compareTo(due) : end.day().compareTo(Vietnam.date(due));
    return compared < 0
        ? Measure.RESOLVED_EARLY
        : compared == 0 ? Measure.RESOLVED_ON_TIME : Measure.RESOLVED_OVERDUE;
  }

  private static void add(Map<Measure, Long> counts, Measure measure) {
    counts.merge(measure, 1L, Long::sum);
  }

  private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  private record Seen(
      long id, String channel, String limit, Instant at, String status, @Nullable Instant due) {

    LocalDate day() {
      return Vietnam.date(at);
    }

    boolean byMinute() {
      return limit.equals("WORKING_HOUR") || limit.equals("SAME_DAY");
    }
  }
}
