package vn.motcua.dossier.recomputation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Timing.Due;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.recomputation.RecomputationRow.Outcome;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.RecomputationStore;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.SubjectRef;
import vn.motcua.workcalendar.WorkCalendar;

/**
 * Lists and moves in batches, each a transaction that locks the recomputation: a killed node leaves
 * whole batches behind, whoever goes on continues after them, and a row has its outcome in the
 * transaction that moved its dossier. So nothing is done twice.
 */
@Component
public class RecomputationWork {

  private static final int LISTED_AT_ONCE = 500;
  private static final int MOVED_AT_ONCE = 100;

  private final RecomputationStore store;
  private final DossierStore dossiers;
  private final CorrectedDue correctedDue;
  private final Handling handling;
  private final WorkCalendar calendar;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  RecomputationWork(
      RecomputationStore store,
      DossierStore dossiers,
      CorrectedDue correctedDue,
      Handling handling,
      WorkCalendar calendar,
      AuditTrail audit,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.dossiers = dossiers;
    this.correctedDue = correctedDue;
    this.handling = handling;
    this.calendar = calendar;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Works until it waits for somebody to confirm, or is done. */
  public void finish(long id) {
    while (batch(id)) {
      // the next batch is a transaction of its own
    }
  }

  /** One batch; answers whether there may be more. */
  boolean batch(long id) {
    try {
      return Boolean.TRUE.equals(transaction.execute(status -> locked(id)));
    } catch (StaleVersion changedMeanwhile) {
      // rolled back; the dossier is found changed when the batch is done again
      return true;
    }
  }

  private boolean locked(long id) {
    var recomputation = store.lock(id);
    return switch (recomputation.state()) {
      case LISTING -> list(recomputation);
      case RUNNING -> move(recomputation);
      case LISTED, DONE -> false;
    };
  }

  private boolean list(Recomputation recomputation) {
    var found = store.running(recomputation, LISTED_AT_ONCE);
    var rows = new ArrayList<RecomputationRow>();
    for (var dossier : found) {
      var due = dossier.timing().due();
      var corrected = due == null ? null : correctedDue.of(dossier);
      if (due != null && corrected != null && !due.equals(corrected)) {
        rows.add(row(dossier, due, corrected));
      }
    }
    store.add(recomputation.id(), rows);
    if (found.size() < LISTED_AT_ONCE) {
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

  private boolean move(Recomputation recomputation) {
    var rows = store.toDo(recomputation.id(), MOVED_AT_ONCE);
    for (var row : rows) {
      store.settle(recomputation.id(), row.dossierId(), outcome(recomputation, row));
    }
    if (rows.size() < MOVED_AT_ONCE) {
      done(recomputation);
      return false;
    }
    return true;
  }

  private Outcome outcome(Recomputation recomputation, RecomputationRow row) {
    var dossier = dossiers.find(new DossierCode(row.code())).orElseThrow();
    if (dossier.version() != row.version()) {
      return Outcome.CHANGED_SINCE;
    }
    var due = correctedDue.of(dossier);
    if (due == null || !due.at().equals(row.afterAt())) {
      return Outcome.CALENDAR_CHANGED;
    }
    if (row.isEarlier() && !recomputation.earlier()) {
      return Outcome.KEPT;
    }
    handling.finish(
        Objects.requireNonNull(recomputation.confirmedBy()),
        Action.RECOMPUTE_DUE,
        dossier,
        dossier.timed(dossier.timing().recomputed(due)),
        recomputation.document() + ". " + recomputation.reason());
    return Outcome.MOVED;
  }

  private void done(Recomputation recomputation) {
    var id = recomputation.id();
    store.done(id, clock.instant());
    var counts = store.counts(id);
    audit.append(
        Objects.requireNonNull(recomputation.confirmedBy()),
        new SubjectRef("due-dates", Long.toString(id)),
        "due-dates-moved",
        Map.of(
            "moved", counts.moved(),
            "kept", counts.kept(),
            "skipped", counts.changedSince() + counts.calendarChanged()));
  }
}
