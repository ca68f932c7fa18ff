package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierView;
import vn.motcua.dossier.LateCauseWords;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.DayCell;
import vn.motcua.platform.web.piece.DayCell.Look;
import vn.motcua.shared.TimeLimit;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.DayReason;
import vn.motcua.workcalendar.Deadline;
import vn.motcua.workcalendar.ExplainedDay;
import vn.motcua.workcalendar.WorkCalendar;

/** Tells when a dossier is due, how long that is, and why, day by day. */
final class DueStory {

  private final DossierView view;
  private final Dossier dossier;
  private final WorkCalendar calendar;
  private final Instant now;

  DueStory(DossierView view, WorkCalendar calendar, Instant now) {
    this.view = view;
    this.calendar = calendar;
    this.dossier = view.dossier();
    this.now = now;
  }

  String title() {
    var due = dossier.timing().due();
    return due == null
        ? t("dossier.due.none")
        : t("dossier.due.title", Show.day(due.on()), Vietnam.time(due.at()));
  }

  List<DayCell> days() {
    var today = Vietnam.date(now);
    var days = view.deadline().map(Deadline::days).orElse(List.of());
    var cells = new ArrayList<DayCell>();
    days.forEach(
        day -> cells.add(new DayCell(look(day), day.on(), note(day), day.on().equals(today))));
    var dueOn = dossier.timing().dueOn();
    // after a corrected calendar the counted days may end later than what was promised
    if (dueOn != null && !days.isEmpty() && dueOn.isAfter(days.getLast().on())) {
      days.getLast()
          .on()
          .plusDays(1)
          .datesUntil(dueOn.plusDays(1))
          .forEach(day -> cells.add(promised(day, dueOn, today)));
    }
    return cells;
  }

  /** A day between the date of the law and the one promised, mostly with an apology. */
  private DayCell promised(LocalDate day, LocalDate dueOn, LocalDate today) {
    if (day.equals(dueOn)) {
      var words = dossier.timing().reappointments() > 0 ? "reappointed" : "kept";
      return new DayCell(Look.DUE, day, t("dossier.day." + words), day.equals(today));
    }
    return calendar.isWorkingDay(dossier.competence().agencyId(), day)
        ? new DayCell(Look.PLAIN, day, t("dossier.day.extended"), day.equals(today))
        : new DayCell(Look.OFF, day, t("dossier.day.WEEKEND"), day.equals(today));
  }

  /** At most a handful of sentences: the limit, the days left out, pauses and new dates. */
  List<String> why() {
    var sentences = new ArrayList<String>();
    var timing = dossier.timing();
    var limit = timing.limit();
    var start = timing.clockStartedAt();
    if (limit == null) {
      sentences.add(t("dossier.why.unknown"));
    } else if (start == null) {
      sentences.add(
          t(
              dossier.isForAnotherAgency() ? "dossier.why.elsewhere" : "dossier.why.notReceived",
              words(limit)));
    } else {
      view.deadline().ifPresent(deadline -> addCounting(limit, start, deadline, sentences));
    }
    if (timing.pausedAt() != null) {
      sentences.add(t("dossier.why.paused", Show.moment(timing.pausedAt())));
    }
    addCorrections(sentences);
    var cause = dossier.lateCause();
    if (cause != null) {
      sentences.add(
          t(
              "dossier.why.cause." + (dossier.isLate(now) ? "late" : "moved"),
              t(LateCauseWords.key(cause))));
    }
    sentences.add(
        timing.supplements() == 0 && timing.reappointments() == 0
            ? t("dossier.why.untouched")
            : t("dossier.why.moved", timing.supplements(), timing.reappointments()));
    return sentences;
  }

  /** What a corrected calendar did to the date, and what it has not done yet. */
  private void addCorrections(List<String> sentences) {
    view.events().stream()
        .filter(event -> event.action() == Action.RECOMPUTE_DUE)
        .forEach(
            event ->
                sentences.add(
                    t(
                        "dossier.why.recomputed",
                        Show.moment(event.at()),
                        event.note(),
                        moment(event.dueBefore()),
                        moment(event.dueAfter()))));
    var due = dossier.timing().due();
    var counted = view.deadline().map(Deadline::dueAt).orElse(null);
    if (due == null
        || counted == null
        || dossier.timing().pausedAt() != null
        || dossier.timing().reappointments() > 0
        || dossier.status().isHandled()
        || counted.equals(due.at())) {
      return;
    }
    sentences.add(
        t(
            counted.isBefore(due.at()) ? "dossier.why.keptLater" : "dossier.why.notRecomputed",
            Show.moment(counted)));
  }

  private static String moment(@Nullable Instant at) {
    return at == null ? "" : Show.moment(at);
  }

  /** {@code 3 ngày làm việc} */
  static String words(TimeLimit limit) {
    return t("dossier.limit." + limit.unit(), limit.amount());
  }

  private static void addCounting(
      TimeLimit limit, Instant start, Deadline deadline, List<String> sentences) {
    var countedFrom = deadline.countedFrom();
    sentences.add(t("dossier.why.limit", words(limit), Show.moment(countedFrom)));
    if (countedFrom.isAfter(start)) {
      sentences.add(t("dossier.why.outsideHours", Show.moment(start)));
    }
    addDays(deadline, sentences);
  }

  private static void addDays(Deadline deadline, List<String> sentences) {
    var weekends = named(deadline, DayReason.WEEKEND);
    if (!weekends.isEmpty()) {
      sentences.add(t("dossier.why.weekend", weekends));
    }
    deadline.days().stream()
        .filter(day -> !day.note().isEmpty())
        .collect(Collectors.groupingBy(ExplainedDay::note, LinkedHashMap::new, Collectors.toList()))
        .forEach((note, days) -> sentences.add(t("dossier.why.day", list(days), note)));
    if (deadline.provisional()) {
      sentences.add(t("dossier.why.provisional"));
    }
  }

  private static String named(Deadline deadline, DayReason reason) {
    return list(deadline.days().stream().filter(day -> day.reason() == reason).toList());
  }

  private static String list(List<ExplainedDay> days) {
    return days.stream()
        .map(ExplainedDay::on)
        .map(Vietnam::dayMonth)
        .collect(Collectors.joining(", "));
  }

  private Look look(ExplainedDay day) {
    if (Optional.ofNullable(dossier.timing().dueOn()).filter(day.on()::equals).isPresent()) {
      return Look.DUE;
    }
    if (day.counted()) {
      return Look.COUNTED;
    }
    return day.reason() == DayReason.RECEIPT ? Look.PLAIN : Look.OFF;
  }

  private static String note(ExplainedDay day) {
    return day.counted() && day.number() > 0
        ? t("dossier.day.counted", day.number())
        : t("dossier.day." + day.reason());
  }
}
