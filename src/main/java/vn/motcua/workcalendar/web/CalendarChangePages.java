package vn.motcua.workcalendar.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.change.ConfirmYear;
import vn.motcua.workcalendar.change.Decision;
import vn.motcua.workcalendar.change.EntryKind;
import vn.motcua.workcalendar.change.ManagedCalendars;
import vn.motcua.workcalendar.change.OwnEntry;
import vn.motcua.workcalendar.store.CalendarChangeStore;
import vn.motcua.workcalendar.store.Calendars;

/** Draws the forms that change a calendar, and its history. */
@Component
class CalendarChangePages {

  private static final int PAGE = 50;

  private final ConfirmYear confirm;
  private final CalendarChangeStore store;
  private final Calendars calendars;
  private final Organisation organisation;
  private final Clock clock;

  CalendarChangePages(
      ConfirmYear confirm,
      CalendarChangeStore store,
      Calendars calendars,
      Organisation organisation,
      Clock clock) {
    this.confirm = confirm;
    this.store = store;
    this.calendars = calendars;
    this.organisation = organisation;
    this.clock = clock;
  }

  DaysPage days(Agency agency, DaysForm form, GroundForm ground, Problems problems) {
    var kinds =
        ManagedCalendars.kinds(agency).stream()
            .map(kind -> new Option(kind.name(), t("calendar.kind." + kind)))
            .toList();
    return new DaysPage(ChangeHead.of(agency, ground, problems), kinds, form.lines());
  }

  HoursForm inForce(Agency agency) {
    return HoursForm.of(calendars.of(agency.id()).week(Vietnam.date(clock.instant())));
  }

  HoursPage hours(
      Agency agency,
      HoursForm form,
      String cutOffFrom,
      String cutOff,
      GroundForm ground,
      Problems problems) {
    var entries =
        Stream.of(EntryKind.WEEK, EntryKind.CUT_OFF)
            .flatMap(kind -> store.own(agency.id(), kind).stream())
            .map(entry -> entry(agency, entry))
            .toList();
    return new HoursPage(
        ChangeHead.of(agency, ground, problems),
        form.from(),
        form.to(),
        form.rows(),
        cutOffFrom,
        cutOff,
        entries);
  }

  /**
   * @param dropped days whose box was cleared
   */
  ConfirmPage confirm(
      Agency agency, int year, Set<LocalDate> dropped, GroundForm ground, Problems problems) {
    var days =
        confirm.provisional(agency.id(), year).stream()
            .map(
                day ->
                    new ConfirmPage.Line(
                        day.on().toString(),
                        Show.sentence(Show.fullDay(day.on())),
                        t("calendar.kind." + day.kind()),
                        day.name(),
                        !dropped.contains(day.on())))
            .toList();
    return new ConfirmPage(ChangeHead.of(agency, ground, problems), Integer.toString(year), days);
  }

  WithdrawPage withdraw(Agency agency, OwnEntry entry, GroundForm ground, Problems problems) {
    return new WithdrawPage(
        ChangeHead.of(agency, ground, problems),
        entry.kind().key(),
        entry.firstOn().toString(),
        entry.subject(),
        span(entry.firstOn(), entry.lastOn()),
        t("calendar.entry." + entry.kind()));
  }

  HistoryPage history(Agency agency, String on, @Nullable String cursor) {
    var findings = new ArrayList<Finding>();
    var day = new DateField("on", t("calendar.history.on"), on).read(findings).orElse(null);
    var before =
        cursor != null && cursor.matches("\\d{1,18}") ? Long.parseLong(cursor) : Long.MAX_VALUE;
    var agencies = organisation.lineage(agency.id()).stream().map(Agency::id).toList();
    var found = store.history(agencies, day, before, PAGE + 1);
    var shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
    var next =
        found.size() > PAGE
            ? "/desk/calendar/history?agency="
                + agency.id()
                + (day == null ? "" : "&on=" + day)
                + "&cursor="
                + shown.getLast().id()
            : null;
    return new HistoryPage(
        ChangeHead.of(agency, GroundForm.empty(), Problems.NONE),
        on,
        List.copyOf(shown).stream().map(this::row).toList(),
        next,
        findings.isEmpty() ? Problems.NONE : Problems.of(new Refused(findings)));
  }

  private HistoryPage.Row row(Decision decision) {
    return new HistoryPage.Row(
        Vietnam.show(decision.decidedAt()),
        decision.decidedBy(),
        organisation.agency(decision.agencyId()).name(),
        t("calendar.act." + decision.act()),
        decision.subject(),
        span(decision.firstOn(), decision.lastOn()),
        decision.ground().document(),
        decision.ground().source());
  }

  private static HoursPage.Entry entry(Agency agency, OwnEntry entry) {
    return new HoursPage.Entry(
        t("calendar.entry." + entry.kind()) + " · " + entry.subject(),
        span(entry.firstOn(), entry.lastOn()),
        "/desk/calendar/withdraw?agency="
            + agency.id()
            + "&entry="
            + entry.kind().key()
            + "&on="
            + entry.firstOn());
  }

  private static String span(LocalDate first, @Nullable LocalDate last) {
    if (last == null) {
      return t("calendar.span.from", Vietnam.show(first));
    }
    return first.equals(last)
        ? Vietnam.show(first)
        : t("calendar.span", Vietnam.show(first), Vietnam.show(last));
  }
}
