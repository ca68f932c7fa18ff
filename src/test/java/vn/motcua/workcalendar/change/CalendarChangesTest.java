package vn.motcua.workcalendar.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Grant;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.testing.UseCaseTest;
import vn.motcua.workcalendar.CalendarRefusal;
import vn.motcua.workcalendar.WorkCalendar;
import vn.motcua.workcalendar.change.SetHours.Hours;
import vn.motcua.workcalendar.engine.Shift;
import vn.motcua.workcalendar.engine.SpecialDay;
import vn.motcua.workcalendar.engine.SpecialKind;
import vn.motcua.workcalendar.store.CalendarChangeStore;
import vn.motcua.workcalendar.store.Calendars;

@UseCaseTest
class CalendarChangesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Ground GROUND = new Ground("TB 77/TB-BNV", "Công báo");

  /** Every test has a province of its own; other tests use only a few of them. */
  private static final AtomicInteger NEXT = new AtomicInteger(8);

  @Autowired EnterDays enterDays;
  @Autowired ConfirmYear confirmYear;
  @Autowired SetHours setHours;
  @Autowired WithdrawEntry withdraw;
  @Autowired CalendarChangeStore store;
  @Autowired Calendars calendars;
  @Autowired WorkCalendar calendar;
  @Autowired Organisation organisation;
  @Autowired JdbcClient jdbc;

  private Agency province;
  private Agency commune;
  private Actor provincial;
  private Actor local;

  @BeforeEach
  void choose_a_province() {
    province =
        organisation.search("", AgencyLevel.PROVINCE, TODAY, 100).get(NEXT.getAndIncrement());
    commune = organisation.children(province.id(), TODAY).getFirst();
    provincial = actor(province, Role.ADMINISTRATOR);
    local = actor(commune, Role.LEADER);
  }

  @Test
  void the_whole_of_tet_is_entered_once_and_inherited() {
    enterDays.handle(
        provincial,
        province.id(),
        List.of(
            block(SpecialKind.HOLIDAY, "2032-02-09", "2032-02-13", "Tết Nguyên đán"),
            block(SpecialKind.SWAPPED_OFF, "2032-02-16", "2032-02-16", "Nghỉ hoán đổi"),
            block(SpecialKind.SWAPPED_WORKING, "2032-02-21", "2032-02-21", "Làm bù 16/2")),
        GROUND);
    assertThat(calendar.isWorkingDay(commune.id(), LocalDate.of(2032, 2, 16))).isFalse();
    assertThat(calendar.isWorkingDay(commune.id(), LocalDate.of(2032, 2, 21))).isTrue();
    assertThat(calendars.of(commune.id()).day(LocalDate.of(2032, 2, 10)).special())
        .satisfies(day -> assertThat(day.scope()).isEqualTo(province.id()));
    var history = store.history(List.of(province.id()), LocalDate.of(2032, 2, 16), 1L << 40, 10);
    assertThat(history)
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.subject())
                  .isEqualTo("Tết Nguyên đán; Nghỉ hoán đổi; Làm bù 16/2");
              assertThat(decision.ground()).isEqualTo(GROUND);
              assertThat(decision.decidedBy()).isEqualTo("Người Nhập Lịch");
            });
  }

  @Test
  void a_unit_enters_its_own_closure_and_takes_it_back() {
    var day = LocalDate.of(2026, 12, 9);
    enterDays.handle(
        local,
        commune.id(),
        List.of(block(SpecialKind.LOCAL_CLOSURE, "2026-12-09", "2026-12-09", "Phòng chống bão")),
        GROUND);
    assertThat(calendar.isWorkingDay(commune.id(), day)).isFalse();
    assertThat(calendar.isWorkingDay(province.id(), day)).isTrue();
    withdraw.handle(local, commune.id(), EntryKind.DAY, day, new Ground("QĐ 3/QĐ-UBND", ""));
    assertThat(calendar.isWorkingDay(commune.id(), day)).isTrue();
    assertThat(
            jdbc.sql(
                    "select count(*) from workcalendar.special_day where agency_id = :agency and ended_by is not null")
                .param("agency", commune.id())
                .query(Integer.class)
                .single())
        .isEqualTo(1);
    assertThat(store.history(List.of(commune.id()), day, 1L << 40, 10))
        .extracting(Decision::act)
        .containsExactly(DecisionAct.DAY_WITHDRAWN, DecisionAct.DAYS_ENTERED);
  }

  @Test
  void holidays_are_the_provinces_and_everything_wrong_is_said_at_once() {
    assertThatThrownBy(
            () ->
                enterDays.handle(
                    local,
                    commune.id(),
                    List.of(
                        block(SpecialKind.HOLIDAY, "2026-12-10", "2026-12-09", " "),
                        block(SpecialKind.LOCAL_CLOSURE, "2026-12-09", "2027-12-09", "Dài")),
                    new Ground(" ", "")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.findings().stream().map(Finding::code))
                    .containsExactly(
                        CalendarRefusal.CALENDAR_DAYS_REVERSED,
                        CalendarRefusal.CALENDAR_KIND_OF_PROVINCE,
                        CalendarRefusal.CALENDAR_NAME_MISSING,
                        CalendarRefusal.CALENDAR_BLOCK_TOO_LONG,
                        CalendarRefusal.CALENDAR_GROUND_MISSING));
    assertThatThrownBy(() -> enterDays.handle(local, province.id(), List.of(), GROUND))
        .isInstanceOfAny(Denied.class, NotVisible.class);
    assertThatThrownBy(
            () -> enterDays.handle(actor(commune, Role.OFFICER), commune.id(), List.of(), GROUND))
        .isInstanceOf(Denied.class);
  }

  @Test
  void a_year_is_confirmed_with_the_days_that_were_announced() {
    var days = confirmYear.provisional(province.id(), 2031);
    assertThat(days).isNotEmpty();
    var dropped = days.getLast().on();
    var kept =
        days.stream()
            .map(SpecialDay::on)
            .filter(day -> !day.equals(dropped))
            .collect(Collectors.toSet());
    confirmYear.handle(provincial, province.id(), 2031, kept, GROUND);
    var confirmed = calendars.of(commune.id());
    assertThat(confirmed.isAnnounced(2031)).isTrue();
    assertThat(confirmed.days(2031)).noneMatch(day -> day.provisional());
    assertThat(confirmed.days(2031).stream().filter(day -> day.special() != null).map(d -> d.on()))
        .containsExactlyInAnyOrderElementsOf(kept);
    var other = organisation.search("", AgencyLevel.PROVINCE, TODAY, 100).getFirst();
    assertThat(calendars.of(other.id()).isAnnounced(2031)).isFalse();
    assertRefused(
        CalendarRefusal.CALENDAR_YEAR_CONFIRMED,
        () -> confirmYear.handle(provincial, province.id(), 2031, Set.of(), GROUND));
  }

  @Test
  void hours_of_a_season_apply_from_day_to_day() {
    var summer = week(Shift.of(LocalTime.of(6, 30), LocalTime.of(11, 0)));
    setHours.handle(
        local,
        commune.id(),
        new Hours(LocalDate.of(2027, 6, 1), LocalDate.of(2027, 8, 31), summer, workdays()),
        GROUND);
    assertThat(opens(LocalDate.of(2027, 5, 31))).isEqualTo(LocalTime.of(7, 0));
    assertThat(opens(LocalDate.of(2027, 6, 1))).isEqualTo(LocalTime.of(6, 30));
    assertThat(opens(LocalDate.of(2027, 9, 1))).isEqualTo(LocalTime.of(7, 0));
    withdraw.handle(local, commune.id(), EntryKind.WEEK, LocalDate.of(2027, 6, 1), GROUND);
    assertThat(opens(LocalDate.of(2027, 6, 1))).isEqualTo(LocalTime.of(7, 0));
  }

  @Test
  void an_extra_saturday_takes_dossiers_in_without_counting() {
    var hours = week(Shift.of(LocalTime.of(7, 0), LocalTime.of(11, 30)));
    setHours.handle(
        local, commune.id(), new Hours(LocalDate.of(2027, 3, 1), null, hours, workdays()), GROUND);
    var saturday = calendars.of(commune.id()).day(LocalDate.of(2027, 3, 6));
    assertThat(saturday.isOpen()).isTrue();
    assertThat(saturday.working()).isFalse();
  }

  @Test
  void a_cut_off_of_its_own_applies_from_its_day() {
    setHours.cutOff(local, commune.id(), LocalDate.of(2027, 1, 4), LocalTime.of(14, 30), GROUND);
    assertThat(calendar.cutOff(commune.id(), LocalDate.of(2027, 1, 3)))
        .isEqualTo(LocalTime.of(15, 0));
    assertThat(calendar.cutOff(commune.id(), LocalDate.of(2027, 1, 4)))
        .isEqualTo(LocalTime.of(14, 30));
  }

  @Test
  void decisions_are_never_changed() {
    enterDays.handle(
        local,
        commune.id(),
        List.of(block(SpecialKind.LOCAL_CLOSURE, "2026-12-08", "2026-12-08", "Mất điện")),
        GROUND);
    assertThatThrownBy(() -> jdbc.sql("update workcalendar.decision set ground = 'x'").update())
        .isInstanceOf(DataAccessException.class);
  }

  private LocalTime opens(LocalDate day) {
    return calendars.of(commune.id()).day(day).shifts().getFirst().opens();
  }

  private static Map<DayOfWeek, List<Shift>> week(Shift shift) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day != DayOfWeek.SUNDAY)
        .collect(Collectors.toMap(day -> day, day -> List.of(shift)));
  }

  private static Set<DayOfWeek> workdays() {
    return EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  }

  private static EnteredDays block(SpecialKind kind, String from, String to, String name) {
    return new EnteredDays(kind, LocalDate.parse(from), LocalDate.parse(to), name);
  }

  private static Actor actor(Agency agency, Role role) {
    return new Actor(
        6,
        "lich",
        "Người Nhập Lịch",
        Objects.requireNonNull(agency).id(),
        agency.path(),
        null,
        List.of(new Grant(role, agency.path())));
  }
}
