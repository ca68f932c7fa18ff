package vn.motcua.workcalendar.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.Actor;
import vn.motcua.workcalendar.change.TakeCalendarOver;
import vn.motcua.workcalendar.reading.ReadYear;
import vn.motcua.workcalendar.reading.YearCalendar;

/** Shows the working calendar of a year. */
@Controller
class CalendarController {

  private final ReadYear readYear;
  private final TakeCalendarOver takeOver;

  CalendarController(ReadYear readYear, TakeCalendarOver takeOver) {
    this.readYear = readYear;
    this.takeOver = takeOver;
  }

  @GetMapping("/desk/calendar")
  ModelAndView year(
      Actor actor,
      @RequestParam(required = false) @Nullable String agency,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String done) {
    var calendar = readYear.handle(actor, number(agency), yearOf(year));
    return new ModelAndView(
        "workcalendar/year", "page", CalendarPage.of(calendar, offers(calendar), done != null));
  }

  /** What this person may let the agency go on with, in words. */
  private List<String> offers(YearCalendar calendar) {
    return calendar.mayManage()
        ? takeOver.offers(calendar.agency()).stream().map(SuccessionNotes::words).toList()
        : List.of();
  }

  /** An address somebody mistyped shows the own calendar instead of an error. */
  private static @Nullable Long number(@Nullable String text) {
    return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
  }

  private static @Nullable Integer yearOf(@Nullable String text) {
    return text != null && text.matches("\\d{4}") ? Integer.valueOf(text) : null;
  }
}
