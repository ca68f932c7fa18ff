package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Reorganisation;
import vn.motcua.organisation.Reorganisation.Kind;
import vn.motcua.organisation.Reorganisation.NewUnit;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;
import vn.motcua.workcalendar.change.EnterDays;
import vn.motcua.workcalendar.change.EnteredDays;
import vn.motcua.workcalendar.change.Ground;
import vn.motcua.workcalendar.change.SetHours;
import vn.motcua.workcalendar.change.TakeCalendarOver;
import vn.motcua.workcalendar.engine.Shift;

/** Whose calendar a successor goes on with. Tuesday the 17th of November is closed locally. */
class CalendarSuccessionTest extends SuccessionCase {

  private static final LocalDate FAIR = LocalDate.of(2026, 11, 17);
  private static final LocalDate BEFORE = LocalDate.of(2026, 11, 12);
  private static final Ground GROUND = new Ground("TB 7/TB-UBND", "");

  @Autowired WorkCalendar calendar;
  @Autowired EnterDays enterDays;
  @Autowired SetHours setHours;
  @Autowired TakeCalendarOver takeOver;
  @Autowired MockMvc mvc;

  @Test
  void of_one_predecessor_closures_hours_and_cut_off_pass_from_the_day_on() {
    closed(first, FAIR);
    closed(first, BEFORE);
    setHours.handle(first.leader, first.agency.id(), mornings(), GROUND);
    setHours.cutOff(
        first.leader, first.agency.id(), LocalDate.of(2026, 1, 1), LocalTime.of(10, 0), GROUND);
    var plain = neighbour();

    var heir = merged(first.agency, plain.agency);

    assertThat(calendar.isWorkingDay(heir.id(), FAIR)).isFalse();
    assertThat(calendar.isWorkingDay(heir.id(), BEFORE)).as("before its day").isTrue();
    assertThat(calendar.closing(heir.id(), DAY)).isEqualTo(Vietnam.instant(DAY.atTime(11, 30)));
    assertThat(calendar.cutOff(heir.id(), DAY)).isEqualTo(LocalTime.of(10, 0));
    assertThat(takeOver.offers(heir)).as("it has one now").isEmpty();
    assertThat(decisions(heir)).containsExactly("TAKEN_OVER");
  }

  @Test
  void of_several_none_passes_until_one_is_chosen_and_the_own_goes_before() throws Exception {
    var other = neighbour();
    closed(first, FAIR);
    closed(other, FAIR.plusDays(1));
    var browser = new Browser(mvc, administrator);

    var preview = preview(browser, first.agency, other.agency);
    assertThat(preview)
        .contains("Nhiều đơn vị có lịch riêng")
        .contains(first.agency.name() + " (1 nội dung)")
        .contains(other.agency.name() + " (1 nội dung)");
    assertThat(organisation.agency(first.agency.id()).validTo()).as("only looked at").isNull();

    var heir = merged(first.agency, other.agency);
    assertThat(calendar.isWorkingDay(heir.id(), FAIR)).isTrue();
    var page = "/desk/calendar?agency=" + heir.id();
    assertThat(browser.page(page)).contains("/desk/calendar/take-over?agency=" + heir.id());
    var refused =
        browser
            .send(
                "/desk/calendar/take-over",
                Map.of(
                    "agency", List.of(Long.toString(heir.id())),
                    "from", List.of("1"),
                    "document", List.of("QĐ 5/QĐ-UBND"),
                    "idempotencyKey", List.of("r" + heir.id())))
            .getResponse();
    assertThat(refused.getStatus()).isEqualTo(422);
    browser.send(
        "/desk/calendar/take-over",
        Map.of(
            "agency", List.of(Long.toString(heir.id())),
            "from", List.of(Long.toString(other.agency.id())),
            "document", List.of("QĐ 5/QĐ-UBND"),
            "idempotencyKey", List.of("k" + heir.id())));

    assertThat(calendar.isWorkingDay(heir.id(), FAIR)).isTrue();
    assertThat(calendar.isWorkingDay(heir.id(), FAIR.plusDays(1))).isFalse();
    assertThat(browser.page(page)).doesNotContain("take-over");
    assertThat(browser.page("/desk/calendar/history?agency=" + heir.id()))
        .contains("Lấy lịch riêng của đơn vị trước")
        .contains(other.agency.name());
  }

  @Test
  void a_new_unit_without_any_code_holds_up_nobodys_intake() throws Exception {
    var heir = merged(neighbour().agency, neighbour().agency);
    assertThat(heir.code()).isNull();
    assertThat(heir.gsoCode()).isNull();
    var browser = new Browser(mvc, first.reception);
    browser.send("/desk/intake/choose", Map.of("choose", List.of(TestOffice.PROCEDURE)));
    assertThat(browser.page("/desk/intake"))
        .contains("applicant.identityNumber")
        .contains(first.agency.name());
  }

  @Test
  void the_preview_says_whose_calendar_passes_or_that_none_does() throws Exception {
    var other = neighbour();
    var browser = new Browser(mvc, administrator);
    assertThat(preview(browser, first.agency, other.agency)).contains("Không đơn vị nào");
    closed(first, FAIR);
    assertThat(preview(browser, first.agency, other.agency))
        .contains("Lịch riêng của " + first.agency.name() + " (1 nội dung)");
  }

  private void closed(TestOffice office, LocalDate day) {
    enterDays.handle(
        office.leader,
        office.agency.id(),
        List.of(EnteredDays.closure(day, day, "Lễ hội")),
        GROUND);
  }

  private static SetHours.Hours mornings() {
    var shifts = new HashMap<DayOfWeek, List<Shift>>();
    for (var day = 1; day <= 5; day++) {
      shifts.put(DayOfWeek.of(day), List.of(Shift.of(LocalTime.of(7, 30), LocalTime.of(11, 30))));
    }
    return new SetHours.Hours(
        LocalDate.of(2026, 1, 1),
        null,
        shifts,
        Set.of(
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY));
  }

  private Agency merged(Agency one, Agency other) {
    return at(
        MORNING,
        () ->
            reorganise
                .handle(
                    administrator,
                    new Reorganisation(
                        Kind.MERGE,
                        List.of(one.id(), other.id()),
                        List.of(new NewUnit("Xã Lịch Mới " + one.id(), "")),
                        Map.of(),
                        DAY,
                        DOCUMENT))
                .getFirst());
  }

  private static String preview(Browser browser, Agency one, Agency other) throws Exception {
    return browser
        .send(
            "/desk/organisation/" + one.id() + "/reorganise/merge",
            Map.of(
                "other1", List.of(Long.toString(other.id())),
                "name1", List.of("Xã Xem Trước"),
                "on", List.of("16/11/2026"),
                "document", List.of(DOCUMENT),
                "preview", List.of("1")))
        .getResponse()
        .getContentAsString();
  }

  private List<String> decisions(Agency agency) {
    return jdbc.sql("select act from workcalendar.decision where agency_id = :agency order by id")
        .param("agency", agency.id())
        .query(String.class)
        .list();
  }

  private TestOffice neighbour() {
    return first.neighbour(context);
  }
}
