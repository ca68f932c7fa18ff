package vn.motcua.dossier.recomputation;

import java.util.ArrayList;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Timing.Due;
import vn.motcua.dossier.store.RecomputationRows;
import vn.motcua.dossier.store.RecomputationStore;
import vn.motcua.workcalendar.WorkCalendar;

/** Lists the dossiers whose due date is no longer what it would be by the calendar. */
@Component
class RecomputationListing {

  private static final int AT_ONCE = 500;

  private final RecomputationStore store;
  private final RecomputationRows rows;
  private final CorrectedDue correctedDue;
  private final WorkCalendar calendar;

  RecomputationListing(
      RecomputationStore store,
      RecomputationRows rows,
      CorrectedDue correctedDue,
      WorkCalendar calendar) {
    this.store = store;
    this.rows = rows;
    this.correctedDue = correctedDue;
    this.calendar = calendar;
  }

  /** Looks at the next dossiers and notes how far it came; answers whether there may be more. */
  boolean next(Recomputation recomputation) {
    var found = rows.running(recomputation, AT_ONCE);
    var listed = new ArrayList<RecomputationRow>();
    for (var dossier : found) {
      var due = dossier.timing().due();
      var corrected = due == null ? null : correctedDue.of(dossier);
      if (due != null && corrected != null && !due.equals(corrected)) {
        listed.add(row(dossier, due, corrected));
      }
    }
    rows.add(recomputation.id(), listed);
    if (found.size() < AT_ONCE) {
      store.listed(recomputation.id());
      return false;
    }
    var last = found.getLast();
    store.listedTo(recomputation.id(), last.agencyPath(), last.id());
    return true;
  }

  private RecomputationRow row(Dossier dossier, Due before, Due after) {
    return new RecomputationRow(
        dossier.id(),
        dossier.code().value(),
        dossier.version(),
        dossier.procedure().name(),
        dossier.agencyId(),
        dossier.holding().holderId(),
        before.at(),
        before.on(),
        after.at(),
        after.on(),
        calendar.between(dossier.agencyId(), before.at(), after.at()).minutes(),
        null);
  }
}
