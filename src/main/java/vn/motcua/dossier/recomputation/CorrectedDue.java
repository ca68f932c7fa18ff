package vn.motcua.dossier.recomputation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Timing.Due;
import vn.motcua.dossier.processing.DueDates;
import vn.motcua.dossier.store.RecomputationRows;
import vn.motcua.workcalendar.WorkCalendar;

/** What a dossier's due date is by the calendar as it stands now. */
@Component
class CorrectedDue {

  private final DueDates dueDates;
  private final RecomputationRows rows;
  private final WorkCalendar calendar;

  CorrectedDue(DueDates dueDates, RecomputationRows rows, WorkCalendar calendar) {
    this.dueDates = dueDates;
    this.rows = rows;
    this.calendar = calendar;
  }

  /**
   * The limit counted anew with the pauses. A day promised with an apology was chosen by people,
   * not counted: it stays unless the agency is closed on it.
   */
  @Nullable Due of(Dossier dossier) {
    return isPromised(dossier) ? promised(dossier) : dueDates.withPauses(dossier);
  }

  private boolean isPromised(Dossier dossier) {
    return dossier.timing().reappointments() > 0
        && rows.lastDated(dossier.id()).filter(act -> act == Action.RESCHEDULE).isPresent();
  }

  private Due promised(Dossier dossier) {
    var day = Objects.requireNonNull(dossier.timing().dueOn());
    var agency = dossier.competence().agencyId();
    var working =
        calendar.isWorkingDay(agency, day) ? day : calendar.plusWorkingDays(agency, day, 1);
    return dueDates.onDay(agency, working);
  }
}
