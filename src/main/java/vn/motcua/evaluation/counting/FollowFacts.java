package vn.motcua.evaluation.counting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.evaluation.store.StaleStore;
import vn.motcua.history.PastDossiersLeaving;
import vn.motcua.history.PastDossiersStored;
import vn.motcua.reporting.FactsLeaving;
import vn.motcua.reporting.FactsStored;

/** Notes what is to be counted anew, in the transaction that changes it. */
@Component
class FollowFacts {

  private final StaleStore stale;

  FollowFacts(StaleStore stale) {
    this.stale = stale;
  }

  @EventListener
  void on(FactsLeaving leaving) {
    stale.noteHalves(leaving.dossierIds());
  }

  @EventListener
  void on(FactsStored stored) {
    stale.noteHalves(stored.dossierIds());
    stale.noteDossiers(stored.dossierIds());
  }

  @EventListener
  void on(PastDossiersLeaving leaving) {
    stale.noteHalvesOfPast(leaving.firstId(), leaving.lastId());
  }

  @EventListener
  void on(PastDossiersStored stored) {
    stale.notePast(stored.firstId(), stored.lastId());
  }
}
