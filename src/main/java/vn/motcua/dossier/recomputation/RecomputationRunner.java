package vn.motcua.dossier.recomputation;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.store.RecomputationStore;
import vn.motcua.platform.work.BatchRunner;

/** Lists and moves due dates in the background. */
@Component
public class RecomputationRunner extends BatchRunner {

  RecomputationRunner(RecomputationStore store, RecomputationWork work) {
    super("recomputation", store::unfinished, work::finish);
  }
}
