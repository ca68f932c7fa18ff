package vn.motcua.reporting.web.overview;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Figure;
import vn.motcua.platform.web.piece.ShareChart;
import vn.motcua.platform.web.piece.ShareChart.Slice;
import vn.motcua.platform.web.piece.Tile;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.reporting.form.LineKey;
import vn.motcua.reporting.form.Measure;
import vn.motcua.reporting.form.Narrowing;
import vn.motcua.reporting.overview.AgencySum;
import vn.motcua.reporting.overview.FieldSum;
import vn.motcua.reporting.overview.Overview;
import vn.motcua.reporting.overview.Overviews;
import vn.motcua.reporting.overview.Task;
import vn.motcua.reporting.overview.Worker;
import vn.motcua.reporting.web.ReportHeads;
import vn.motcua.reporting.web.ReportQuestion;
import vn.motcua.reporting.web.ReportView;
import vn.motcua.reporting.web.ViewPages;
import vn.motcua.reporting.web.overview.OverviewPage.AgencyLine;
import vn.motcua.reporting.web.overview.OverviewPage.FieldLine;
import vn.motcua.reporting.web.overview.OverviewPage.Late;
import vn.motcua.reporting.web.overview.OverviewPage.Soon;
import vn.motcua.reporting.web.overview.OverviewPage.WorkerLine;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/** Makes the dashboards: of an agency, of all below it, of one officer. */
@Component
class OverviewPages implements ViewPages {

  private final ReportHeads heads;
  private final Overviews overviews;
  private final TaskLines tasks;
  private final Organisation organisation;

  OverviewPages(
      ReportHeads heads, Overviews overviews, TaskLines tasks, Organisation organisation) {
    this.heads = heads;
    this.overviews = overviews;
    this.tasks = tasks;
    this.organisation = organisation;
  }

  @Override
  public Set<ReportView> views() {
    return Set.of(ReportView.OVERVIEW);
  }

  @Override
  public String template() {
    return "reporting/overview";
  }

  @Override
  public OverviewPage page(Actor actor, ReportQuestion question) {
    var officer = question.officer();
    var overview =
        officer == null
            ? overviews.draw(question.scope(), question.period())
            : overviews.draw(question.scope(), question.period(), officer);
    var links = new Links(question, overview.period());
    var isCut = !overview.period().to().equals(question.period().to());
    return new OverviewPage(
        heads.head(actor, question),
        question.scope().agency().bodyName(),
        officer == null ? "" : overview.names().getOrDefault(officer, ""),
        officer == null || question.own() ? "" : question.at(question.scope().agency()).url(),
        isCut ? Vietnam.show(overview.period().to()) : "",
        overview.complete(),
        tiles(overview, links),
        onTime(overview, links),
        channels(overview, links),
        fields(overview, links),
        late(actor, overview, links),
        soon(actor, overview, links),
        workers(overview, links),
        agencies(overview, links),
        Weeks.chart(overview),
        Weeks.lines(overview, links),
        Months.chart(overview),
        Months.table(overview, links),
        Vietnam.show(overview.period().to()));
  }

  private static List<Tile> tiles(Overview overview, Links links) {
    var tiles = new ArrayList<Tile>();
    tiles.add(tile(overview.received(), Measure.RECEIVED, "inbox", Tone.PLAIN, links));
    tiles.add(tile(overview.sum().resolved(), Measure.RESOLVED, "okc", Tone.OK, links));
    tiles.add(tile(overview.inHand(), Measure.IN_HAND, "list", Tone.PLAIN, links));
    tiles.add(tile(overview.overdue(), Measure.IN_HAND_OVERDUE, "late", Tone.LATE, links));
    var until = overview.soonUntil();
    if (until != null) {
      tiles.add(
          new Tile(
              Show.number(overview.dueSoon()),
              t("reporting.overview.tile.soon", Vietnam.dayMonth(until)),
              "alert",
              links.due(overview.period().to(), until, null),
              Tone.SOON));
    }
    return tiles;
  }

  private static Tile tile(long count, Measure measure, String icon, Tone tone, Links links) {
    return new Tile(
        Show.number(count),
        t("reporting.overview.tile." + measure.key()),
        icon,
        links.of(measure),
        tone);
  }

  private static ShareChart onTime(Overview overview, Links links) {
    return ShareChart.of(
        List.of(
            slice("is-ok", Measure.RESOLVED_KEPT, overview.sum().inTime(), links),
            slice("is-late", Measure.RESOLVED_OVERDUE, overview.sum().overdue(), links)));
  }

  private static ShareChart channels(Overview overview, Links links) {
    var sum = overview.sum();
    return ShareChart.of(
        List.of(
            slice("is-link", Measure.RECEIVED_ONLINE, sum.online(), links),
            slice("is-plain", Measure.RECEIVED_AT_COUNTER, sum.atCounter(), links),
            slice("is-gold", Measure.RECEIVED_BY_POST, sum.byPost(), links)));
  }

  private static Slice slice(String css, Measure measure, long count, Links links) {
    return new Slice(css, t("reporting.overview.slice." + measure.key()), count, links.of(measure));
  }

  private static List<FieldLine> fields(Overview overview, Links links) {
    return overview.fields().stream().map(field -> field(field, links)).toList();
  }

  private static FieldLine field(FieldSum field, Links links) {
    var name = field.field();
    var line = new LineKey(0, name, null);
    return new FieldLine(
        name,
        Rates.of(field.inTime(), field.resolved()),
        links.figure(field.inTime(), Measure.RESOLVED_KEPT, line, name),
        links.late(field.overdue(), Measure.RESOLVED_OVERDUE, line, name),
        links.figure(field.resolved(), Measure.RESOLVED, line, name));
  }

  private Late late(Actor actor, Overview overview, Links links) {
    return new Late(
        overview.late().stream().map(task -> tasks.line(actor, overview, task)).toList(),
        Show.number(overview.overdue()),
        overview.overdue() > overview.late().size() ? links.of(Measure.IN_HAND_OVERDUE) : "");
  }

  private @Nullable Soon soon(Actor actor, Overview overview, Links links) {
    var until = overview.soonUntil();
    if (until == null) {
      return null;
    }
    var days = new ArrayList<OverviewPage.Day>();
    var byDay =
        overview.soon().stream()
            .collect(
                Collectors.groupingBy(
                    task -> Objects.requireNonNull(task.dueOn()),
                    TreeMap::new,
                    Collectors.toList()));
    byDay.forEach((day, some) -> days.add(day(actor, overview, links, day, some)));
    return new Soon(Vietnam.show(until), days);
  }

  private OverviewPage.Day day(
      Actor actor, Overview overview, Links links, LocalDate day, List<Task> some) {
    var all = some.getFirst().ofDay();
    var name = Show.sentence(Show.day(day));
    return new OverviewPage.Day(
        name,
        Figure.of(all, links.due(day, day, null), name),
        some.stream().map(task -> tasks.line(actor, overview, task)).toList(),
        all > some.size() ? t("reporting.overview.more", Show.number(all - some.size())) : "");
  }

  private List<WorkerLine> workers(Overview overview, Links links) {
    return overview.workers().stream().map(worker -> worker(overview, worker, links)).toList();
  }

  private WorkerLine worker(Overview overview, Worker worker, Links links) {
    var officer = worker.officerId();
    var name = tasks.officer(overview, worker.past(), officer, worker.name());
    var who =
        worker.past()
            ? Narrowing.officerName(worker.name())
            : Narrowing.officer(officer == null ? Narrowing.NOBODY : officer);
    return new WorkerLine(
        name,
        officer == null ? "" : links.officer(officer),
        links.figure(worker.inHand(), Measure.IN_HAND, who, name),
        links.late(worker.overdue(), Measure.IN_HAND_OVERDUE, who, name),
        tasks.longest(overview, overview.scope().agency().id(), worker.lateSince()),
        links.figure(worker.resolved(), Measure.RESOLVED, who, name),
        links.figure(worker.inTime(), Measure.RESOLVED_KEPT, who, name),
        Rates.of(worker.inTime(), worker.resolved()));
  }

  private List<AgencyLine> agencies(Overview overview, Links links) {
    return overview.agencies().stream().map(agency -> agency(overview, agency, links)).toList();
  }

  private AgencyLine agency(Overview overview, AgencySum sum, Links links) {
    var agency = organisation.agency(sum.agencyId());
    var name = agency.name();
    var line = new LineKey(agency.id(), "", null);
    var until = overview.soonUntil();
    return new AgencyLine(
        name,
        links.agency(agency),
        links.figure(sum.received(), Measure.RECEIVED, line, name),
        links.figure(sum.resolved(), Measure.RESOLVED, line, name),
        Rates.of(sum.inTime(), sum.resolved()),
        links.late(sum.late(), Measure.RESOLVED_OVERDUE, line, name),
        links.figure(sum.inHand(), Measure.IN_HAND, line, name),
        links.late(sum.overdue(), Measure.IN_HAND_OVERDUE, line, name),
        tasks.longest(overview, agency.id(), sum.lateSince()),
        Figure.of(
            sum.dueSoon(),
            until == null ? "" : links.due(overview.period().to(), until, line),
            t("reporting.overview.about", name, t("reporting.overview.column.soon"))));
  }
}
