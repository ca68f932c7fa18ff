package vn.motcua.dossier.recomputation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.batch.BatchRunner;
import vn.motcua.dossier.store.RecomputationStore;

/** Lists and moves due dates in the background. */
@Component
public class RecomputationRunner extends BatchRunner {

  private final RecomputationStore store;
  private final RecomputationWork work;

  RecomputationRunner(RecomputationStore store, RecomputationWork work) {
    super("recomputation");
    this.store = store;
    this.work = work;
  }

  @Override
  protected List<Long> unfinished() {
    return store.unfinished();
  }

  @Override
  protected void finish(long id) {
    work.finish(id);
  }
}
