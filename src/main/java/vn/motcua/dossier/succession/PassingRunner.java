package vn.motcua.dossier.succession;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.store.PassingStore;
import vn.motcua.platform.work.BatchRunner;

/** Passes work to successors in the background. */
@Component
public class PassingRunner extends BatchRunner {

  PassingRunner(PassingStore store, PassingWork work) {
    super("succession", store::unfinished, work::finish);
  }
}
