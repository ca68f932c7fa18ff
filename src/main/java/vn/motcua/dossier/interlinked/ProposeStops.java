package vn.motcua.dossier.interlinked;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.dossier.events.StopProposed;
import vn.motcua.dossier.interlinked.CompletionTime.Given;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.store.AskedParts;
import vn.motcua.dossier.store.AskedParts.Asked;
import vn.motcua.dossier.store.AskedParts.Place;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Vietnam;

/**
 * Proposes to stop the parts of groups which the applicant did not complete in time: those who may
 * stop them are told once, and the story says so. Nothing stops by itself.
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
  private final Handling handling;
  private final MessageSource messages;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ProposeStops(
      AskedParts store,
      DossierStore dossiers,
      CompletionTime time,
      Handling handling,
      MessageSource messages,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.dossiers = dossiers;
    this.time = time;
    this.handling = handling;
    this.messages = messages;
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

  /** Once along those that wait, the longest first; each in a transaction of its own. */
  @Override
  public void run() {
    var before = clock.instant().minus(A_DAY);
    var after = Optional.of(Place.FIRST);
    while (after.isPresent()) {
      var found = store.waiting(after.get(), before, AT_ONCE);
      found.stream().filter(this::isOver).forEach(this::propose);
      after = found.size() < AT_ONCE ? Optional.empty() : Optional.of(found.getLast().place());
    }
  }

  private boolean isOver(Asked asked) {
    return given(asked).passed();
  }

  private Given given(Asked asked) {
    return time.of(asked.agencyId(), asked.agencyPath(), asked.at());
  }

  private void propose(Asked asked) {
    transaction.executeWithoutResult(status -> proposeOnce(asked));
  }

  /**
   * Locks the part's dossier, then the group, then the part, as every act on them does; who comes
   * second finds nothing left to propose.
   */
  private void proposeOnce(Asked asked) {
    var child = asked.child() == null ? null : dossiers.lock(asked.child()).orElseThrow();
    var group = dossiers.lock(asked.group()).orElseThrow();
    if (!store.propose(asked, clock.instant())) {
      return;
    }
    var given = given(asked);
    var system = system(group);
    var told = tell(system, group, asked, given);
    var stopped = child == null ? told : tell(system, child, asked, given);
    events.publishEvent(
        new StopProposed(
            stopped, asked.part(), asked.name(), child == null, asked.at(), given.last()));
  }

  private Dossier tell(Actor system, Dossier dossier, Asked asked, Given given) {
    var why =
        messages.getMessage(
            "interlinked.stop.proposed",
            new Object[] {
              asked.name(),
              given.days(),
              Vietnam.show(given.from()),
              Vietnam.show(given.last()),
              given.ground()
            },
            Vietnam.LOCALE);
    return handling.finish(system, Action.PROPOSE_STOP, dossier, dossier, why);
  }

  /** Nobody's account, at the agency that took the group in. */
  private Actor system(Dossier group) {
    return new Actor(
        0,
        "-",
        messages.getMessage("dossier.event.system", null, Vietnam.LOCALE),
        group.agencyId(),
        group.agencyPath(),
        null,
        List.of());
  }
}
