package vn.motcua.workcalendar;

import static java.util.stream.Collectors.joining;
import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.DayCell;
import vn.motcua.platform.web.piece.DayCell.Look;
import vn.motcua.shared.Vietnam;

/** A due date explained on a page: one cell a day, and the sentences below. */
public final class DayStrip {

  private DayStrip() {}

  /** From the day of receipt to the due day. */
  public static List<DayCell> cells(Deadline deadline, LocalDate today) {
    return deadline.days().stream()
        .map(day -> new DayCell(look(day, deadline), day.on(), note(day), day.on().equals(today)))
        .toList();
  }

  /** At most three sentences: the receipt, the days left out, what is not certain. */
  public static List<String> sentences(Deadline deadline) {
    var sentences = new ArrayList<String>();
    sentences.add(
        t(
            "days.counted",
            Vietnam.time(deadline.countedFrom()),
            Show.day(Vietnam.date(deadline.countedFrom()))));
    var out =
        deadline.days().stream()
            .filter(day -> !day.counted() && day.reason() != DayReason.RECEIPT)
            .map(day -> Vietnam.dayMonth(day.on()) + " " + why(day))
            .collect(joining(", "));
    if (!out.isEmpty()) {
      sentences.add(t("days.out", out));
    }
    if (deadline.provisional()) {
      sentences.add(t("days.provisional"));
    }
    return sentences;
  }

  private static Look look(ExplainedDay day, Deadline deadline) {
    if (day.on().equals(deadline.dueOn())) {
      return Look.DUE;
    }
    if (day.counted()) {
      return Look.COUNTED;
    }
    return day.reason() == DayReason.RECEIPT ? Look.PLAIN : Look.OFF;
  }

  private static String note(ExplainedDay day) {
    return day.counted() && day.number() > 0
        ? t("days.number", String.valueOf(day.number()))
        : t("days.note." + day.reason());
  }

  private static String why(ExplainedDay day) {
    return day.note().isEmpty() ? t("days.note." + day.reason()) : day.note();
  }
}
