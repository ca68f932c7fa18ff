package vn.motcua.workcalendar.web;

import static vn.motcua.platform.web.Words.t;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.workcalendar.CalendarRefusal;
import vn.motcua.workcalendar.change.SetHours.Hours;
import vn.motcua.workcalendar.engine.Shift;
import vn.motcua.workcalendar.engine.Week;

/** Opening hours as typed. */
public record HoursForm(String from, String to, List<Row> rows) {

  /**
   * A weekday with a morning and an afternoon; empty fields = closed.
   *
   * @param number 1 = Monday; the fields of the row end with it
   */
  public record Row(
      int number,
      DayOfWeek weekday,
      String opens,
      String closes,
      String opensAgain,
      String closesAgain,
      boolean counted) {}

  /** The hours in force, to be changed. */
  static HoursForm of(Week week) {
    return new HoursForm(
        "",
        "",
        Arrays.stream(DayOfWeek.values())
            .map(
                day -> {
                  var shifts = week.on(day);
                  var second = shifts.size() > 1 ? shifts.get(1) : null;
                  return new Row(
                      day.getValue(),
                      day,
                      shifts.isEmpty() ? "" : shifts.getFirst().opens().toString(),
                      shifts.isEmpty() ? "" : shifts.getFirst().closes().toString(),
                      second == null ? "" : second.opens().toString(),
                      second == null ? "" : second.closes().toString(),
                      week.counts(day));
                })
            .toList());
  }

  static HoursForm of(Map<String, String> typed) {
    return new HoursForm(
        typed.getOrDefault("from", ""),
        typed.getOrDefault("to", ""),
        Arrays.stream(DayOfWeek.values())
            .map(
                day -> {
                  var number = day.getValue();
                  return new Row(
                      number,
                      day,
                      typed.getOrDefault("opens" + number, ""),
                      typed.getOrDefault("closes" + number, ""),
                      typed.getOrDefault("opensAgain" + number, ""),
                      typed.getOrDefault("closesAgain" + number, ""),
                      typed.containsKey("counted" + number));
                })
            .toList());
  }

  /** All that cannot be read is refused at once. */
  Hours read() {
    var findings = new ArrayList<Finding>();
    var first = new DateField("from", t("calendar.field.from"), from).readRequired(findings);
    var last = new DateField("to", t("calendar.field.to"), to).read(findings);
    var shifts = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
    var counted = EnumSet.noneOf(DayOfWeek.class);
    for (var row : rows) {
      var open = new ArrayList<Shift>();
      shift("opens" + row.number(), row.opens(), row.closes(), findings).ifPresent(open::add);
      shift("opensAgain" + row.number(), row.opensAgain(), row.closesAgain(), findings)
          .ifPresent(open::add);
      if (!open.isEmpty()) {
        shifts.put(row.weekday(), List.copyOf(open));
      }
      if (row.counted()) {
        counted.add(row.weekday());
      }
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    LocalDate until = last.orElse(null);
    return new Hours(first.orElseThrow(), until, shifts, counted);
  }

  private static Optional<Shift> shift(
      String field, String opens, String closes, List<Finding> findings) {
    var from = Text.clean(opens);
    var to = Text.clean(closes);
    if (from.isEmpty() && to.isEmpty()) {
      return Optional.empty();
    }
    if (from.isEmpty() || to.isEmpty()) {
      findings.add(Finding.of(field, CalendarRefusal.CALENDAR_HOURS_HALF));
      return Optional.empty();
    }
    var first = time(field, from, findings);
    var last = time(field, to, findings);
    if (first.isEmpty() || last.isEmpty()) {
      return Optional.empty();
    }
    if (!first.get().isBefore(last.get())) {
      findings.add(Finding.of(field, CalendarRefusal.CALENDAR_HOURS_REVERSED));
      return Optional.empty();
    }
    return Optional.of(Shift.of(first.get(), last.get()));
  }

  /** {@code 7:30}, {@code 07:30}, {@code 7h30}, {@code 7h}. */
  static Optional<LocalTime> time(String field, String typed, List<Finding> findings) {
    var text = Text.clean(typed).replace('h', ':');
    var parts = (text.endsWith(":") ? text + "00" : text).split(":", -1);
    if (parts.length == 2 && parts[0].matches("\\d{1,2}") && parts[1].matches("\\d{2}")) {
      var hour = Integer.parseInt(parts[0]);
      var minute = Integer.parseInt(parts[1]);
      if (hour < 24 && minute < 60) {
        return Optional.of(LocalTime.of(hour, minute));
      }
    }
    findings.add(
        Finding.of(
            field,
            CalendarRefusal.CALENDAR_TIME_IMPOSSIBLE,
            Objects.requireNonNullElse(typed, "")));
    return Optional.empty();
  }
}
