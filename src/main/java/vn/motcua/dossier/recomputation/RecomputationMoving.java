package vn.motcua.dossier.recomputation;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.recomputation.RecomputationRow.Outcome;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.dossier.store.RecomputationRows;

/** Moves the due dates of listed dossiers, and says of each what became of it. */
@Component
class RecomputationMoving {

  private static final int AT_ONCE = 100;

  private final RecomputationRows rows;
  private final DossierStore dossiers;
  private final CorrectedDue correctedDue;
  private final Handling handling;

  RecomputationMoving(
      RecomputationRows rows, DossierStore dossiers, CorrectedDue correctedDue, Handling handling) {
    this.rows = rows;
    this.dossiers = dossiers;
    this.correctedDue = correctedDue;
    this.handling = handling;
  }

  /** Moves the next ones; answers whether there may be more. */
  boolean next(Recomputation recomputation) {
    var id = recomputation.id();
    var next = rows.toDo(id, AT_ONCE);
    next.forEach(row -> rows.settle(id, row.dossierId(), outcome(recomputation, row)));
    return next.size() == AT_ONCE;
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
}
