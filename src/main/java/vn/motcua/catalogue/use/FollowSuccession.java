package vn.motcua.catalogue.use;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.AgenciesSucceeded;
import vn.motcua.organisation.ReorganisationWithdrawn;

/**
 * Successors of an agency publish and have set up what any predecessor decided itself, so that they
 * can take dossiers in on their first day.
 */
@Component
class FollowSuccession {

  private final UseStore store;
  private final StoredProcedureUses uses;
  private final Clock clock;

  FollowSuccession(UseStore store, StoredProcedureUses uses, Clock clock) {
    this.store = store;
    this.uses = uses;
    this.clock = clock;
  }

  @EventListener
  void on(AgenciesSucceeded succeeded) {
    for (var successor : succeeded.successors()) {
      store.follow(
          successor,
          succeeded.predecessors(),
          clock.instant(),
          succeeded.actor().fullName(),
          succeeded.document());
    }
    uses.refreshAfterCommit();
  }

  /** The successors never begin: nothing of theirs stays. */
  @EventListener
  void on(ReorganisationWithdrawn withdrawn) {
    store.remove(withdrawn.successors());
    uses.refreshAfterCommit();
  }
}
