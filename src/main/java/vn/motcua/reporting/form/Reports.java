package vn.motcua.reporting.form;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.reporting.closing.ClosedPeriod;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.PeriodKind;
import vn.motcua.reporting.period.Periods;
import vn.motcua.reporting.store.ClosingStore;
import vn.motcua.reporting.store.FactCursor;
import vn.motcua.reporting.store.FactQueries;
import vn.motcua.reporting.store.FigureQueries;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Slice;
import vn.motcua.shared.Vietnam;

/** Draws up reports, and opens the dossiers behind their figures, for whoever may read them. */
@Component
public class Reports {

  private final FactUpkeep upkeep;
  private final FigureQueries figures;
  private final FactQueries facts;
  private final ClosingStore closing;
  private final Periods periods;
  private final Organisation organisation;
  private final Catalogue catalogue;

  Reports(
      FactUpkeep upkeep,
      FigureQueries figures,
      FactQueries facts,
      ClosingStore closing,
      Periods periods,
      Organisation organisation,
      Catalogue catalogue) {
    this.upkeep = upkeep;
    this.figures = figures;
    this.facts = facts;
    this.closing = closing;
    this.periods = periods;
    this.organisation = organisation;
    this.catalogue = catalogue;
  }

  /**
   * The scope of an agency, whose reports the actor may read; the same answer for one that is not
   * there.
   */
  public Scope scope(Actor actor, long agencyId, boolean subordinates) {
    var agency = organisation.existing(agencyId);
    if (agency.isEmpty() || !mayRead(actor, agency.get())) {
      throw new NotVisible("reports of agency " + agencyId);
    }
    return new Scope(agency.get(), subordinates);
  }

  /** Of an agency that ended whoever reads those of a successor may read. */
  private boolean mayRead(Actor actor, Agency agency) {
    return actor.mayWholly(Permission.REPORT_READ, agency.path())
        || organisation.heirs(agency.id(), periods.today()).stream()
            .anyMatch(heir -> actor.mayWholly(Permission.REPORT_READ, heir.path()));
  }

  /**
   * A period that is closed as it was closed, else as dossiers are known now.
   *
   * @param live whether as they are known now all the same
   * @param wanted what is asked for; the rest may be nought
   */
  public Report draw(Scope scope, Period period, Lines lines, boolean live, Set<Measure> wanted) {
    var closed = live ? Optional.<ClosedPeriod>empty() : closed(scope, period);
    return closed.isPresent()
        ? draw(scope, closed.get(), lines)
        : draw(scope, period, lines, wanted);
  }

  /** All of it, as dossiers are known now. */
  public Report draw(Scope scope, Period period, Lines lines) {
    return draw(scope, period, lines, EnumSet.allOf(Measure.class));
  }

  private Report draw(Scope scope, Period period, Lines lines, Set<Measure> wanted) {
    var complete = upkeep.catchUp();
    var known = periods.known(period);
    var counted = figures.figures(scope, known.from(), known.to(), lines, wanted);
    var total =
        lines == Lines.AGENCY && scope.subordinates()
            ? figures.total(scope, known.from(), known.to(), wanted)
            : total(counted);
    return report(scope, period, lines, counted, total, null, complete);
  }

  /** As they were judged when the period was closed. */
  public Report draw(Scope scope, ClosedPeriod closed, Lines lines) {
    var counted = figures.closed(closed.id(), closed.period(), scope, lines);
    var total =
        lines == Lines.AGENCY && scope.subordinates()
            ? figures.closedTotal(closed.id(), closed.period(), scope)
            : total(counted);
    return report(scope, closed.period(), lines, counted, total, closed, true);
  }

  /** The period as it was closed; empty when it was not. */
  public Optional<ClosedPeriod> closed(Scope scope, Period period) {
    return period.kind() == PeriodKind.DAYS ? Optional.empty() : closing.find(scope, period);
  }

  private Report report(
      Scope scope,
      Period period,
      Lines lines,
      Map<LineKey, Figures> counted,
      Figures total,
      @Nullable ClosedPeriod closed,
      boolean complete) {
    var rows = new ArrayList<ReportRow>();
    counted.forEach(
        (key, each) -> {
          if (!each.isEmpty() && isOfMap(key, period.to())) {
            rows.add(new ReportRow(key, shortName(key, period.to()), name(key, period.to()), each));
          }
        });
    var words = Collator.getInstance(Vietnam.LOCALE);
    rows.sort(
        Comparator.comparing((ReportRow row) -> row.key().field(), words)
            .thenComparing(ReportRow::name, words)
            .thenComparing(row -> row.key().agencyId()));
    return new Report(scope, period, lines, rows, total, closed, complete);
  }

  /**
   * One page of the dossiers behind a figure, the latest first.
   *
   * @param cursor of the page before; null for the first
   */
  public Slice<FactRow> page(Cell cell, @Nullable String cursor, int limit) {
    upkeep.catchUp();
    var rows = facts.page(known(cell), cursor == null ? null : FactCursor.of(cursor), limit + 1);
    if (rows.size() <= limit) {
      return new Slice<>(rows, null);
    }
    var page = rows.subList(0, limit);
    return new Slice<>(page, FactCursor.after(page.getLast(), cell.measure()).text());
  }

  /** All of them, the latest first, read as they are consumed in the caller's transaction. */
  public Stream<FactRow> all(Cell cell) {
    return facts.all(known(cell));
  }

  /** Whose dossiers they are: the line and the agency. */
  public String about(Cell cell) {
    var place = cell.scope().agency().name();
    return cell.line() == null ? place : name(cell.line(), cell.period().to()) + " · " + place;
  }

  private Cell known(Cell cell) {
    return cell.over(periods.known(cell.period()));
  }

  public long count(Cell cell) {
    return facts.count(known(cell));
  }

  private static Figures total(Map<LineKey, Figures> counted) {
    return counted.values().stream().reduce(Figures.NONE, Figures::plus);
  }

  /** Agencies as they were at the end of the period. */
  private boolean isOfMap(LineKey key, LocalDate on) {
    return key.agencyId() == 0 || organisation.agency(key.agencyId()).existsOn(on);
  }

  private String shortName(LineKey key, LocalDate on) {
    return key.procedure() == null || key.agencyId() != 0
        ? name(key, on)
        : catalogue
            .inForce(key.procedure(), on)
            .map(Procedure::shortName)
            .orElseGet(() -> name(key, on));
  }

  /** What the line is called; empty for dossiers of no known procedure. */
  public String name(LineKey key, LocalDate on) {
    if (key.agencyId() != 0) {
      return organisation.agency(key.agencyId()).name();
    }
    var code = key.procedure();
    return code == null
        ? key.field()
        : catalogue
            .inForce(code, on)
            .map(Procedure::name)
            .orElseGet(() -> facts.procedureName(code));
  }

  /** The agencies whose reports somebody may choose: the own one and those below it. */
  public List<Agency> agencies(Actor actor, LocalDate on) {
    var all = new ArrayList<Agency>();
    all.add(organisation.agency(actor.agencyId()));
    all.addAll(organisation.children(actor.agencyId(), on));
    all.removeIf(agency -> !actor.mayWholly(Permission.REPORT_READ, agency.path()));
    return all;
  }
}
