package vn.motcua.reporting.overview;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.form.Cell;
import vn.motcua.reporting.form.Figures;
import vn.motcua.reporting.form.Lines;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Narrowing;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.PeriodKind;
import vn.motcua.reporting.period.Periods;
import vn.motcua.reporting.store.FactQueries;
import vn.motcua.reporting.store.FigureQueries;
import vn.motcua.reporting.store.OverviewQueries;
import vn.motcua.reporting.store.OverviewQueries.OfAgency;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * Draws up dashboards, always as dossiers are known now. Whoever asks says for which scope the
 * actor may read, or asks for the actor's own.
 */
@Component
public class Overviews {

  private static final int MONTHS = 12;

  /** Working days after today that a leader looks ahead: one week. */
  private static final int AHEAD = 5;

  private static final int LATE = 10;

  /** Of one agency, and of several. */
  private static final int OF_A_DAY = 4;

  private static final int OF_A_DAY_OF_SEVERAL = 2;

  private static final Set<Measure> ENDED =
      EnumSet.of(Measure.RESOLVED_KEPT, Measure.RESOLVED_OVERDUE);

  private static final Set<Measure> STANDING =
      EnumSet.of(
          Measure.RECEIVED, Measure.RESOLVED_KEPT, Measure.RESOLVED_OVERDUE, Measure.IN_HAND);

  private final FactUpkeep upkeep;
  private final OverviewQueries queries;
  private final FigureQueries figures;
  private final FactQueries facts;
  private final Periods periods;
  private final Organisation organisation;
  private final WorkCalendar calendar;
  private final Accounts accounts;
  private final Clock clock;

  Overviews(
      FactUpkeep upkeep,
      OverviewQueries queries,
      FigureQueries figures,
      FactQueries facts,
      Periods periods,
      Organisation organisation,
      WorkCalendar calendar,
      Accounts accounts,
      Clock clock) {
    this.upkeep = upkeep;
    this.queries = queries;
    this.figures = figures;
    this.facts = facts;
    this.periods = periods;
    this.organisation = organisation;
    this.calendar = calendar;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Of an agency, or of all below it too, each dossier once. */
  public Overview draw(Scope scope, Period asked) {
    var complete = upkeep.catchUp();
    var period = periods.known(asked);
    var months = months(scope, period);
    var series = queries.series(scope, first(period, months), period.to());
    var until = soonUntil(scope, period);
    return overview(
        scope,
        period,
        null,
        series,
        months,
        fields(scope, asked),
        until,
        scope.subordinates() ? List.of() : queries.workers(scope, period.from(), period.to()),
        scope.subordinates() ? agencies(scope, asked, period, until) : List.of(),
        complete);
  }

  /** Of one officer of the agency. */
  public Overview draw(Scope scope, Period asked, long officer) {
    if (scope.subordinates()) {
      throw new IllegalArgumentException("an officer works at one agency");
    }
    officerName(scope, officer);
    var complete = upkeep.catchUp();
    var period = periods.known(asked);
    var months = months(scope, period);
    return overview(
        scope,
        period,
        officer,
        queries.series(scope, officer, first(period, months), period.to()),
        months,
        queries.fields(scope, officer, period.from(), period.to()),
        soonUntil(scope, period),
        List.of(),
        List.of(),
        complete);
  }

  /**
   * What an officer is called who works there, or has handled dossiers there; the same answer for
   * anybody else.
   */
  public String officerName(Scope scope, long officer) {
    var colleague = accounts.colleagues(Set.of(officer)).get(officer);
    if (colleague == null
        || colleague.agencyId() != scope.agency().id() && !queries.hasWorked(scope, officer)) {
      throw new NotVisible("figures of officer " + officer);
    }
    return colleague.fullName();
  }

  private Overview overview(
      Scope scope,
      Period period,
      @Nullable Long officer,
      Series series,
      List<Period> months,
      List<FieldSum> fields,
      @Nullable LocalDate soonUntil,
      List<Worker> workers,
      List<AgencySum> agencies,
      boolean complete) {
    var sum = series.between(period.from(), period.to());
    var received = series.inHandBefore(period.from()) + sum.received();
    var late = queries.late(scope, officer, period.to(), LATE);
    var soon =
        soonUntil == null
            ? List.<Task>of()
            : queries.soon(
                scope,
                officer,
                period.to(),
                soonUntil,
                scope.subordinates() ? OF_A_DAY_OF_SEVERAL : OF_A_DAY);
    return new Overview(
        scope,
        period,
        officer,
        clock.instant(),
        received,
        received - sum.resolved(),
        late.size() < LATE ? late.size() : overdue(scope, period, officer),
        sum,
        byName(fields),
        late,
        soonUntil,
        soon,
        ordered(workers),
        agencies,
        series.weekdays(period.from(), period.to()),
        months.stream().map(month -> month(series, month, period.to())).toList(),
        names(officer, late, soon, workers),
        complete);
  }

  private long overdue(Scope scope, Period period, @Nullable Long officer) {
    return facts.count(
        new Cell(
            scope,
            period,
            null,
            Measure.IN_HAND_OVERDUE,
            null,
            officer == null ? Narrowing.NONE : Narrowing.officer(officer)));
  }

  private static Overview.Month month(Series series, Period month, LocalDate to) {
    var shown = month.to().isAfter(to) ? Period.days(month.from(), to) : month;
    return new Overview.Month(month, shown, series.between(shown.from(), shown.to()));
  }

  /** The statutory months up to the one in which the period ends. */
  private List<Period> months(Scope scope, Period period) {
    var path = scope.agency().path();
    var months = new ArrayList<Period>();
    var month = periods.holding(PeriodKind.MONTH, period.to(), path);
    for (var i = 0; i < MONTHS; i++) {
      months.add(month);
      month = periods.beside(month, -1, path);
    }
    Collections.reverse(months);
    return months;
  }

  private static LocalDate first(Period period, List<Period> months) {
    var first = months.getFirst().from();
    return first.isBefore(period.from()) ? first : period.from();
  }

  /** Looked ahead is only from today. */
  private @Nullable LocalDate soonUntil(Scope scope, Period period) {
    var today = periods.today();
    return period.to().equals(today)
        ? calendar.plusWorkingDays(scope.agency().id(), today, AHEAD)
        : null;
  }

  /**
   * Asked for the whole period, which the sums have ready; days to come hold nothing that ended.
   */
  private List<FieldSum> fields(Scope scope, Period asked) {
    return figures.figures(scope, asked.from(), asked.to(), Lines.FIELD, ENDED).entrySet().stream()
        .map(
            line ->
                new FieldSum(
                    line.getKey().field(),
                    line.getValue().of(Measure.RESOLVED_KEPT),
                    line.getValue().of(Measure.RESOLVED_OVERDUE)))
        .filter(field -> field.resolved() > 0)
        .toList();
  }

  private List<AgencySum> agencies(
      Scope scope, Period asked, Period period, @Nullable LocalDate soonUntil) {
    var words = Collator.getInstance(Vietnam.LOCALE);
    var late = queries.late(scope, period.to());
    var soon =
        soonUntil == null ? Map.<Long, OfAgency>of() : queries.soon(scope, period.to(), soonUntil);
    return figures
        .figures(scope, asked.from(), asked.to(), Lines.AGENCY, STANDING)
        .entrySet()
        .stream()
        .map(
            line -> {
              var id = line.getKey().agencyId();
              return agency(
                  id,
                  line.getValue(),
                  late.getOrDefault(id, OfAgency.NONE),
                  soon.getOrDefault(id, OfAgency.NONE));
            })
        .filter(each -> each.received() > 0)
        .filter(each -> organisation.agency(each.agencyId()).existsOn(period.to()))
        .sorted(
            Comparator.comparingLong(AgencySum::overdue)
                .thenComparingLong(AgencySum::late)
                .reversed()
                .thenComparing(each -> organisation.agency(each.agencyId()).name(), words))
        .toList();
  }

  private static AgencySum agency(long id, Figures figures, OfAgency late, OfAgency soon) {
    return new AgencySum(
        id,
        figures.of(Measure.RECEIVED),
        figures.of(Measure.RESOLVED_KEPT),
        figures.of(Measure.RESOLVED_OVERDUE),
        figures.of(Measure.IN_HAND),
        late.count(),
        late.since(),
        soon.count());
  }

  private static List<FieldSum> byName(List<FieldSum> fields) {
    return fields.stream()
        .sorted(Comparator.comparing(FieldSum::field, Collator.getInstance(Vietnam.LOCALE)))
        .toList();
  }

  /** Whoever has most overdue first, then whoever has most in hand. */
  private static List<Worker> ordered(List<Worker> workers) {
    return workers.stream()
        .sorted(
            Comparator.comparingLong(Worker::overdue)
                .thenComparingLong(Worker::inHand)
                .thenComparingLong(Worker::resolved)
                .reversed())
        .toList();
  }

  private Map<Long, String> names(
      @Nullable Long officer, List<Task> late, List<Task> soon, List<Worker> workers) {
    var ids =
        Stream.of(
                Stream.ofNullable(officer),
                late.stream().map(Task::officerId),
                soon.stream().map(Task::officerId),
                workers.stream().map(Worker::officerId))
            .flatMap(each -> each)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return accounts.colleagues(ids).values().stream()
        .collect(Collectors.toMap(Colleague::accountId, Colleague::fullName));
  }
}
