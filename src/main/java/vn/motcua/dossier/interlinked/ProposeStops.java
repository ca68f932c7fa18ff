package vn.motcua.dossier.interlinked;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.events.StopProposed;
import vn.motcua.dossier.store.AskedParts;
import vn.motcua.dossier.store.AskedParts.Asked;
import vn.motcua.dossier.store.AskedParts.Place;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.platform.work.TimedWork;

/**
 * Proposes to stop the parts of groups which the applicant did not complete in time: those who may
 * stop them are told once. Nothing stops by itself.
 */
@Component
public class ProposeStops implements TimedWork {

  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final int AT_ONCE = 50;

  /** No working day lasts longer: whoever was asked within it has time. */
  private static final Duration A_DAY = Duration.ofDays(1);

  private final AskedParts store;
  private final DossierStore dossiers;
  private final CompletionTime time;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ProposeStops(
      AskedParts store,
      DossierStore dossiers,
      CompletionTime time,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.dossiers = dossiers;
    this.time = time;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "dossier.propose-stops";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  /** Once along those that wait, the longest first; a batch in each transaction. */
  @Override
  public void run() {
    var before = clock.instant().minus(A_DAY);
    var after = Optional.of(Place.FIRST);
    while (after.isPresent()) {
      var from = after.get();
      after = Objects.requireNonNull(transaction.execute(status -> look(from, before)));
    }
  }

  /** Answers where to go on; empty when these were the last. */
  private Optional<Place> look(Place after, Instant before) {
    var found = store.lock(after, before, AT_ONCE);
    found.forEach(this::propose);
    return found.size() < AT_ONCE ? Optional.empty() : Optional.of(found.getLast().place());
  }

  private void propose(Asked asked) {
    var given = time.of(asked.agencyId(), asked.agencyPath(), asked.at());
    if (!given.passed()) {
      return;
    }
    var code = asked.child() == null ? asked.group() : asked.child();
    var dossier = dossiers.find(code).orElseThrow();
    store.proposed(asked, clock.instant());
    events.publishEvent(
        new StopProposed(
            dossier, asked.part(), asked.name(), asked.child() == null, asked.at(), given.last()));
  }
}
