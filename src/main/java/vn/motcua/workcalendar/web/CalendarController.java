package vn.motcua.workcalendar.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.motcua.shared.Actor;
import vn.motcua.workcalendar.reading.ReadYear;

/** Shows the working calendar of a year. */
@Controller
class CalendarController {

  private final ReadYear readYear;

  CalendarController(ReadYear readYear) {
    this.readYear = readYear;
  }

  @GetMapping("/desk/calendar")
  ModelAndView year(
      Actor actor,
      @RequestParam(required = false) @Nullable String agency,
      @RequestParam(required = false) @Nullable String year,
      @RequestParam(required = false) @Nullable String done) {
    var calendar = readYear.handle(actor, number(agency), yearOf(year));
    return new ModelAndView("workcalendar/year", "page", CalendarPage.of(calendar, done != null));
  }

  /** An address somebody mistyped shows the own calendar instead of an error. */
  private static @Nullable Long number(@Nullable String text) {
    return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
  }

  private static @Nullable Integer yearOf(@Nullable String text) {
    return text != null && text.matches("\\d{4}") ? Integer.valueOf(text) : null;
  }
}
