package vn.motcua.desk.home;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.desk.home.HomePage.Agencies;
import vn.motcua.desk.home.HomePage.AgencyLine;
import vn.motcua.desk.home.HomePage.Figure;
import vn.motcua.desk.home.HomePage.FiguresLink;
import vn.motcua.desk.home.HomePage.Place;
import vn.motcua.desk.worklist.DeskCounts;
import vn.motcua.desk.worklist.WorklistAddress;
import vn.motcua.dossier.AgencyCounts;
import vn.motcua.dossier.DayCount;
import vn.motcua.dossier.DossierFigures;
import vn.motcua.dossier.Worklist;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/** Makes the first page: for people of one agency, for those over many, for administrators. */
@Component
class HomePages {

  private static final int DAYS = 8;
  private static final int AGENCIES = 20;
  private static final List<Worklist> AGENCY_COLUMNS =
      List.of(Worklist.OVERDUE, Worklist.SOON, Worklist.TO_ACCEPT, Worklist.IN_PROGRESS);

  private final DossierFigures figures;
  private final DeskCounts deskCounts;
  private final UrgentWork urgent;
  private final DayNotices notices;
  private final Organisation organisation;
  private final WorkCalendar calendar;
  private final Clock clock;

  HomePages(
      DossierFigures figures,
      DeskCounts deskCounts,
      UrgentWork urgent,
      DayNotices notices,
      Organisation organisation,
      WorkCalendar calendar,
      Clock clock) {
    this.figures = figures;
    this.deskCounts = deskCounts;
    this.urgent = urgent;
    this.notices = notices;
    this.organisation = organisation;
    this.calendar = calendar;
    this.clock = clock;
  }

  HomePage page(Actor actor) {
    var now = clock.instant();
    var today = Vietnam.date(now);
    var title = Show.sentence(Show.weekday(today.getDayOfWeek())) + ", " + Vietnam.show(today);
    var subtitle = Vietnam.time(now) + " · " + place(actor);
    if (!actor.mayAnywhere(Permission.DOSSIER_READ)) {
      return new HomePage(
          title,
          subtitle,
          false,
          List.of(),
          List.of(),
          null,
          null,
          null,
          null,
          null,
          places(actor));
    }
    var counted = Stream.concat(HomeTiles.lists(actor).stream(), UrgentWork.LISTS.stream());
    var counts = deskCounts.of(actor, counted.toList());
    var overMany = !organisation.children(actor.agencyId(), today).isEmpty();
    var monthStart = today.withDayOfMonth(1);
    return new HomePage(
        title,
        subtitle,
        actor.may(Permission.DOSSIER_RECEIVE, actor.agencyPath()),
        HomeTiles.of(actor, counts),
        notices.of(actor.agencyId()),
        overMany ? null : urgent.of(actor, counts),
        overMany ? agencies(actor) : null,
        chart(actor, today),
        MonthShare.of(figures.handled(actor, monthStart, today), monthStart, today),
        figuresLink(actor),
        List.of());
  }

  private static @Nullable FiguresLink figuresLink(Actor actor) {
    if (!actor.scopes(Permission.REPORT_READ).isEmpty()) {
      return new FiguresLink(t("desk.month.overview"), "/desk/reports?view=overview");
    }
    return actor.mayAnywhere(Permission.REPORT_OWN)
        ? new FiguresLink(t("desk.month.own"), "/desk/reports/own")
        : null;
  }

  private String place(Actor actor) {
    var department = actor.departmentId();
    return department == null
        ? organisation.agency(actor.agencyId()).bodyName()
        : organisation.department(department).name();
  }

  /** Today and the working days before it. */
  private DayChart chart(Actor actor, LocalDate today) {
    var days = new ArrayList<LocalDate>();
    for (int back = DAYS - 1; back > 0; back--) {
      days.add(calendar.plusWorkingDays(actor.agencyId(), today, -back));
    }
    days.add(today);
    var counts =
        figures.submittedPerDay(actor, days.getFirst(), today).stream()
            .collect(Collectors.toMap(DayCount::on, DayCount::count));
    return DayChart.of(days, counts, today);
  }

  private Agencies agencies(Actor actor) {
    var counted = figures.byAgency(actor, AGENCY_COLUMNS, AGENCIES + 1);
    return new Agencies(
        AGENCY_COLUMNS.stream().map(list -> t("desk.tab." + list.key())).toList(),
        counted.stream().limit(AGENCIES).map(this::line).toList(),
        counted.size() > AGENCIES);
  }

  private AgencyLine line(AgencyCounts counts) {
    var name = organisation.agency(counts.agencyId()).name();
    return new AgencyLine(
        name,
        WorklistAddress.ofAgency(Worklist.OPEN, counts.agencyId()),
        AGENCY_COLUMNS.stream()
            .map(
                list ->
                    new Figure(
                        counts.of(list),
                        WorklistAddress.ofAgency(list, counts.agencyId()),
                        list == Worklist.OVERDUE,
                        t(
                            "desk.agencies.figure",
                            name,
                            t("desk.tab." + list.key()),
                            counts.of(list))))
            .toList());
  }

  private static List<Place> places(Actor actor) {
    var places = new ArrayList<Place>();
    if (actor.mayAnywhere(Permission.ACCOUNT_MANAGE)) {
      places.add(place("accounts", "users"));
    }
    if (actor.mayAnywhere(Permission.ORGANISATION_READ)) {
      places.add(place("organisation", "pin"));
    }
    places.add(place("procedures", "stamp"));
    places.add(place("calendar", "cal"));
    if (actor.mayAnywhere(Permission.AUDIT_READ)) {
      places.add(place("audit", "eye"));
    }
    return places;
  }

  private static Place place(String name, String icon) {
    return new Place(t("desk.place." + name), t("desk.home." + name), "/desk/" + name, icon);
  }
}
