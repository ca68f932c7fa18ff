package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Punctuality;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.warning.WarningSettings;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Due;
import vn.motcua.settings.LegalSettings;
import vn.motcua.shared.Timeliness;
import vn.motcua.shared.Vietnam;
import vn.motcua.workcalendar.WorkCalendar;

/** Says how a dossier stands to its due date: what is left in working time, or how it ended. */
@Component
public class DueWords {

  private final WorkCalendar calendar;
  private final LegalSettings settings;
  private final Organisation organisation;

  DueWords(WorkCalendar calendar, LegalSettings settings, Organisation organisation) {
    this.calendar = calendar;
    this.settings = settings;
    this.organisation = organisation;
  }

  public Due chip(Dossier dossier, Instant now) {
    var timing = dossier.timing();
    var due = timing.due();
    var limit = timing.limit();
    if (dossier.status().isHandled()) {
      return over(dossier.status(), timeliness(dossier));
    }
    var relayDueAt = dossier.competence().relayDueAt();
    if (relayDueAt != null) {
      return running(dossier.holding().agencyId(), relayDueAt, relayDueAt, null, now);
    }
    if (due == null || limit == null) {
      return Due.unknown();
    }
    return running(
        dossier.competence().agencyId(), due.at(), due.overdueFrom(), timing.pausedAt(), now);
  }

  private static Timeliness timeliness(Dossier dossier) {
    var due = dossier.timing().due();
    var limit = dossier.timing().limit();
    var finishedAt = dossier.outcome().finishedAt();
    if (due == null || limit == null || finishedAt == null) {
      return Timeliness.UNDATED;
    }
    return Punctuality.of(limit, due, finishedAt);
  }

  /** The chip of a dossier whose handling is over, with a result or without. */
  public Due over(Status status, Timeliness timeliness) {
    if (status.isFinal() && status != Status.RETURNED) {
      return timeliness == Timeliness.OVERDUE ? Due.endedLate() : Due.ended();
    }
    return switch (timeliness) {
      case EARLY -> Due.doneEarly();
      case ON_TIME -> Due.doneOnTime();
      case OVERDUE -> Due.doneLate();
      case UNDATED -> Due.unknown();
    };
  }

  /**
   * The chip of a dossier not handled yet. Overdue is decided by the moment; working time only says
   * by how much.
   */
  public Due running(
      long agencyId,
      @Nullable Instant dueAt,
      @Nullable Instant overdueFrom,
      @Nullable Instant pausedAt,
      Instant now) {
    if (dueAt == null || overdueFrom == null) {
      return Due.unknown();
    }
    if (pausedAt != null) {
      return Due.paused();
    }
    var left = calendar.between(agencyId, now, dueAt);
    return now.isBefore(overdueFrom)
        ? Due.running(left.minutes(), left.minutesPerDay(), soonDays(agencyId, now))
        : Due.late(Math.max(0, -left.minutes()), left.minutesPerDay());
  }

  private int soonDays(long agencyId, Instant now) {
    return settings.at(
        WarningSettings.SOON, organisation.agency(agencyId).path(), Vietnam.date(now));
  }
}
