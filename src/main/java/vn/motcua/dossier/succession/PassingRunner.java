package vn.motcua.dossier.succession;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.batch.BatchRunner;
import vn.motcua.dossier.store.PassingStore;

/** Passes work to successors in the background. */
@Component
public class PassingRunner extends BatchRunner {

  private final PassingStore store;
  private final PassingWork work;

  PassingRunner(PassingStore store, PassingWork work) {
    super("succession");
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
