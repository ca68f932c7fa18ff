package vn.motcua.result.issuing;

import org.springframework.stereotype.Component;
import vn.motcua.dossier.spi.Follower;
import vn.motcua.result.store.ResultStore;

/**
 * What an agency that ended issued stays its own, numbers and all; its successor may read it. What
 * waits for a signature or to be issued is finished before; drafts go on with their dossiers.
 */
@Component
class FollowSuccessor implements Follower {

  private final ResultStore store;

  FollowSuccessor(ResultStore store) {
    this.store = store;
  }

  @Override
  public int unfinished(long agencyId) {
    return store.waiting(agencyId);
  }

  @Override
  public void follow(long predecessorId, String successorPath) {
    store.readableUnder(predecessorId, successorPath);
  }
}
