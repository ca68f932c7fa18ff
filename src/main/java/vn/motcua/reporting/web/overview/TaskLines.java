package vn.motcua.reporting.web.overview;

import static vn.motcua.platform.web.Words.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.reporting.overview.Overview;
import vn.motcua.reporting.overview.Task;
import vn.motcua.reporting.web.overview.OverviewPage.TaskLine;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/** Tells of dossiers that are late or will be: who has them, and how they stand in working time. */
@Component
class TaskLines {

  /** Fewer working days left than this are few. */
  private static final int SOON = 2;

  private final Catalogue catalogue;
  private final Organisation organisation;
  private final WorkCalendar calendar;

  TaskLines(Catalogue catalogue, Organisation organisation, WorkCalendar calendar) {
    this.catalogue = catalogue;
    this.organisation = organisation;
    this.calendar = calendar;
  }

  TaskLine line(Actor actor, Overview overview, Task task) {
    var day = task.dueOn();
    return new TaskLine(
        procedure(task, overview.period().to()),
        task.code(),
        actor.may(Permission.DOSSIER_READ, task.agencyPath(), task.field()) ? url(task) : "",
        who(overview, task),
        day == null ? "" : Vietnam.dayMonth(day),
        chip(overview, task));
  }

  private String procedure(Task task, LocalDate on) {
    return catalogue
        .inForce(task.procedureCode(), on)
        .map(Procedure::shortName)
        .orElse(task.procedureName());
  }

  private static String url(Task task) {
    return (task.source().equals("D") ? "/desk/dossiers/" : "/desk/past/") + task.code();
  }

  private String who(Overview overview, Task task) {
    if (overview.officer() != null) {
      return "";
    }
    var past = task.source().equals("P");
    var officer =
        task.officerId() == null && !past
            ? t("reporting.overview.nobody.yet")
            : officer(overview, past, task.officerId(), task.officerName());
    return overview.scope().subordinates()
        ? organisation.agency(task.agencyId()).name() + " · " + officer
        : officer;
  }

  /** What the table and the lists call somebody. */
  String officer(Overview overview, boolean past, @Nullable Long officerId, String name) {
    if (past) {
      return name.isEmpty() ? t("reporting.overview.unknown") : name;
    }
    return officerId == null
        ? t("reporting.overview.nobody")
        : Objects.requireNonNull(
            overview.names().getOrDefault(officerId, t("reporting.overview.unknown")));
  }

  private Due chip(Overview overview, Task task) {
    var due = task.dueAt();
    if (due == null) {
      return Due.unknown();
    }
    var judged = judged(overview);
    if (due.isAfter(judged) && task.lateOn() == null) {
      return running(task, due, judged);
    }
    var since = lateSince(task, due, judged);
    if (since.isAfter(judged)) {
      return running(task, due, judged);
    }
    var over = calendar.between(task.agencyId(), since, judged);
    return Due.late(Math.max(0, over.minutes()), over.minutesPerDay());
  }

  private Due running(Task task, Instant due, Instant judged) {
    var left = calendar.between(task.agencyId(), judged, due);
    return Due.running(left.minutes(), left.minutesPerDay(), SOON);
  }

  /** A due date that moved later does not undo that it was late before. */
  private static Instant lateSince(Task task, Instant due, Instant judged) {
    var lateOn = task.lateOn();
    return due.isAfter(judged) && lateOn != null && lateOn.isBefore(Vietnam.date(due))
        ? Vietnam.instant(lateOn.atStartOfDay())
        : due;
  }

  /** How long, in working time; empty when nothing is late. */
  String longest(Overview overview, long agencyId, @Nullable Instant since) {
    var judged = judged(overview);
    if (since == null || since.isAfter(judged)) {
      return "";
    }
    var over = calendar.between(agencyId, since, judged);
    return over.minutes() <= 0
        ? t("reporting.overview.just")
        : Show.workingTime(over.minutes(), over.minutesPerDay());
  }

  /** Now, or when the last day of the period was over. */
  private static Instant judged(Overview overview) {
    var end = Vietnam.instant(overview.period().to().plusDays(1).atStartOfDay());
    return end.isBefore(overview.asOf()) ? end : overview.asOf();
  }
}
