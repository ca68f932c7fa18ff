package vn.motcua.dossier.processing;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.spi.ResultBook;
import vn.motcua.dossier.store.ExemptionStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/**
 * Whoever received a dossier does not also decide it. A certification is another matter: who
 * certifies must see the original, or the signing, with their own eyes (NĐ 23/2015/NĐ-CP art. 20,
 * 24), and may do so at the counter.
 */
@Component
class Separation {

  private final ExemptionStore store;
  private final ObjectProvider<ResultBook> books;
  private final Clock clock;

  Separation(ExemptionStore store, ObjectProvider<ResultBook> books, Clock clock) {
    this.store = store;
    this.books = books;
    this.clock = clock;
  }

  /**
   * Refuses a decision of whoever received the dossier, unless the unit is exempted.
   *
   * @return the exemption the decision rests on; empty when it needs none
   */
  Optional<Long> require(Actor actor, Action action, Dossier before) {
    if (!decides(action, before) || !store.received(before.id(), actor.accountId())) {
      return Optional.empty();
    }
    var today = Vietnam.date(clock.instant());
    return Optional.of(
        store
            .inForce(before.holding().agencyId(), today)
            .orElseThrow(() -> new Refused(DossierRefusal.RECEIVED_BY_SELF)));
  }

  private boolean decides(Action action, Dossier before) {
    return switch (action) {
      case APPROVE -> true;
      case SIGN_AT_ONCE -> books.stream().noneMatch(book -> book.holds(before.procedure().code()));
      // at intake the desk refuses to receive, which is its own to decide
      case REFUSE -> before.status() != Status.SUBMITTED && before.status() != Status.TRANSFERRED;
      default -> false;
    };
  }
}
