package vn.motcua.citizen;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.citizen.store.MandateStore;
import vn.motcua.shared.Vietnam;

/** Reads for whom somebody may act today. */
@Component
public class Mandates {

  private final MandateStore store;
  private final Clock clock;

  Mandates(MandateStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * What the citizen said, and what was given to them: that only under a number that is proven; in
   * the order in which it was written.
   */
  public List<Mandate> of(Citizen holder) {
    return store.held(holder.identityNumber(), Vietnam.date(clock.instant())).stream()
        .filter(mandate -> mandate.isGiven() ? holder.isProven() : isOwn(holder, mandate))
        .toList();
  }

  /** One of {@link #of}. */
  public Optional<Mandate> find(Citizen holder, long id) {
    return of(holder).stream().filter(mandate -> mandate.id() == id).findFirst();
  }

  /** What the citizen gave to others. */
  public List<Mandate> givenBy(Citizen citizen) {
    return store.written(citizen.id(), Vietnam.date(clock.instant())).stream()
        .filter(Mandate::isGiven)
        .toList();
  }

  /** Another account under the same number is somebody else's. */
  private static boolean isOwn(Citizen holder, Mandate mandate) {
    return mandate.writtenBy() == holder.id();
  }
}
