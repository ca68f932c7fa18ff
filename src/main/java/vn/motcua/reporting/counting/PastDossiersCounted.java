package vn.motcua.reporting.counting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.history.PastDossiersLeaving;
import vn.motcua.history.PastDossiersStored;
import vn.motcua.reporting.store.TallyStore;

/** Sums follow past dossiers in the transaction that stores or changes them. */
@Component
class PastDossiersCounted {

  private final TallyStore tallies;

  PastDossiersCounted(TallyStore tallies) {
    this.tallies = tallies;
  }

  @EventListener
  void on(PastDossiersStored stored) {
    tallies.addPast(stored.firstId(), stored.lastId(), 1);
  }

  @EventListener
  void on(PastDossiersLeaving leaving) {
    tallies.addPast(leaving.firstId(), leaving.lastId(), -1);
  }
}
