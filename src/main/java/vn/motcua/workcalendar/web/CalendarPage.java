package vn.motcua.workcalendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.engine.Day;
import vn.motcua.workcalendar.engine.Shift;
import vn.motcua.workcalendar.engine.SpecialDay;
import vn.motcua.workcalendar.engine.SpecialKind;
import vn.motcua.workcalendar.reading.ReadYear;
import vn.motcua.workcalendar.reading.YearCalendar;

/**
 * The calendar of a year, ready to be drawn.
 *
 * @param agencyId as the filter sends it back
 * @param agencies empty when there is nothing to choose
 * @param previous the year before, null at the end of what is offered
 * @param specials holidays, swaps and exceptions in order of date
 * @param hours open hours by weekday
 * @param cutOff {@code 15:00}
 * @param mayManage whether this person may change it
 * @param mayConfirm whether the year has days that the province may confirm
 * @param offers calendars of predecessors that this person may let it go on with
 * @param done whether something was just changed
 */
public record CalendarPage(
    String agencyName,
    String agencyId,
    List<Option> agencies,
    int year,
    List<Option> years,
    @Nullable Integer previous,
    @Nullable Integer next,
    boolean announced,
    long workingDays,
    List<MonthGrid> months,
    List<SpecialRow> specials,
    List<HoursRow> hours,
    Origin hoursFrom,
    String hoursSince,
    String cutOff,
    Origin cutOffFrom,
    String cutOffSince,
    boolean mayManage,
    boolean mayConfirm,
    List<String> offers,
    boolean done) {

  /**
   * Who entered a line.
   *
   * @param name the agency, null for the whole country
   * @param own whether it is the agency of the page itself
   */
  public record Origin(@Nullable String name, boolean own) {}

  /**
   * A day that differs from the ordinary week.
   *
   * @param kind name of a {@link vn.motcua.workcalendar.engine.SpecialKind}
   * @param changeUrl address at which it is withdrawn or, when inherited, overruled; empty for
   *     readers
   */
  public record SpecialRow(
      LocalDate on,
      String kind,
      String name,
      boolean provisional,
      boolean computed,
      Origin from,
      String changeUrl) {}

  /**
   * @param spans {@code 07:00–11:30}
   * @param counted whether the weekday counts in limits of working days
   */
  public record HoursRow(DayOfWeek weekday, List<String> spans, boolean counted) {}

  static CalendarPage of(YearCalendar calendar, List<String> offers, boolean done) {
    var year = calendar.year();
    var last = ReadYear.lastYear(calendar.today());
    return new CalendarPage(
        calendar.agency().name(),
        Long.toString(calendar.agency().id()),
        agencies(calendar),
        year,
        IntStream.rangeClosed(ReadYear.FIRST_YEAR, last)
            .mapToObj(Integer::toString)
            .map(text -> new Option(text, text))
            .toList(),
        year > ReadYear.FIRST_YEAR ? year - 1 : null,
        year < last ? year + 1 : null,
        calendar.announced(),
        calendar.days().stream().filter(Day::working).count(),
        months(calendar),
        calendar.days().stream().filter(day -> day.special() != null).map(row(calendar)).toList(),
        hours(calendar),
        origin(calendar, calendar.week().scope()),
        Vietnam.show(calendar.week().validFrom()),
        LocalTime.ofSecondOfDay(calendar.cutOff().minuteOfDay() * 60L).toString(),
        origin(calendar, calendar.cutOff().scope()),
        Vietnam.show(calendar.cutOff().validFrom()),
        calendar.mayManage(),
        mayConfirm(calendar),
        offers,
        done);
  }

  private static List<Option> agencies(YearCalendar calendar) {
    return calendar.selectable().size() < 2
        ? List.of()
        : calendar.selectable().stream()
            .map(agency -> new Option(Long.toString(agency.id()), agency.name()))
            .toList();
  }

  private static List<MonthGrid> months(YearCalendar calendar) {
    var byMonth =
        calendar.days().stream().collect(Collectors.groupingBy(day -> day.on().getMonth()));
    return Arrays.stream(Month.values())
        .map(month -> MonthGrid.of(Objects.requireNonNull(byMonth.get(month)), calendar.today()))
        .toList();
  }

  private static Function<Day, SpecialRow> row(YearCalendar calendar) {
    return day -> {
      var special = Objects.requireNonNull(day.special());
      return new SpecialRow(
          day.on(),
          special.kind().name(),
          special.name(),
          special.provisional(),
          special.computed(),
          origin(calendar, special.scope()),
          calendar.mayManage() ? changeUrl(calendar, special) : "");
    };
  }

  private static String changeUrl(YearCalendar calendar, SpecialDay special) {
    var agency = calendar.agency().id();
    return special.scope() == agency
        ? "/desk/calendar/withdraw?agency=" + agency + "&entry=day&on=" + special.on()
        : UriComponentsBuilder.fromPath("/desk/calendar/enter")
            .queryParam("agency", agency)
            .queryParam("kind", SpecialKind.ORDINARY)
            .queryParam("on", special.on())
            .queryParam("name", "{name}")
            .encode()
            .buildAndExpand(special.name())
            .toUriString();
  }

  private static boolean mayConfirm(YearCalendar calendar) {
    return calendar.mayManage()
        && calendar.agency().level() == AgencyLevel.PROVINCE
        && calendar.days().stream()
            .map(Day::special)
            .anyMatch(special -> special != null && special.provisional());
  }

  private static List<HoursRow> hours(YearCalendar calendar) {
    return Arrays.stream(DayOfWeek.values())
        .map(
            weekday ->
                new HoursRow(
                    weekday,
                    calendar.week().on(weekday).stream().map(CalendarPage::span).toList(),
                    calendar.week().counts(weekday)))
        .toList();
  }

  private static String span(Shift shift) {
    return shift.opens() + "–" + shift.closes();
  }

  private static Origin origin(YearCalendar calendar, long scope) {
    return new Origin(calendar.levelNames().get(scope), scope == calendar.agency().id());
  }
}
