package vn.motcua.payment.online;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.payment.gateway.Attempt;
import vn.motcua.payment.gateway.Attempt.State;
import vn.motcua.payment.gateway.Gateway;
import vn.motcua.payment.gateway.Told;
import vn.motcua.payment.store.AttemptStore;
import vn.motcua.platform.work.TimedWork;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Unavailable;

/**
 * Asks the gateway about attempts it said nothing of: soon at first, then ever less often, until it
 * says how they ended. A gateway that is away is asked again for as long as it takes.
 */
@Component
class AskGateway implements TimedWork {

  private static final Logger log = LoggerFactory.getLogger(AskGateway.class);

  private static final Duration PAUSE = Duration.ofSeconds(20);
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final Duration SHORTEST = Duration.ofMinutes(2);

  /** After the end of an attempt a gateway may still hold money it has not told us of. */
  private static final Duration GRACE = Duration.ofHours(1);

  private static final int AT_ONCE = 20;

  private final Gateway gateway;
  private final AttemptStore attempts;
  private final TakeTold take;
  private final TransactionTemplate transaction;
  private final Clock clock;

  AskGateway(
      Gateway gateway,
      AttemptStore attempts,
      TakeTold take,
      TransactionTemplate transaction,
      Clock clock) {
    this.gateway = gateway;
    this.attempts = attempts;
    this.take = take;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "payment.ask";
  }

  @Override
  public Duration every() {
    return PAUSE;
  }

  @Override
  public void run() {
    if (!gateway.isConfigured()) {
      return;
    }
    var due = claimDue();
    while (!due.isEmpty()) {
      for (var attempt : due) {
        if (!ask(attempt)) {
          return;
        }
      }
      due = claimDue();
    }
  }

  /** Put off first: whatever happens while one asks, another node does not ask the same. */
  private List<Attempt> claimDue() {
    var due =
        transaction.execute(
            status -> {
              var now = clock.instant();
              var locked = attempts.lockToAsk(now, AT_ONCE);
              locked.forEach(each -> attempts.askLater(each.id(), now.plus(pause(each, now))));
              return locked;
            });
    return due == null ? List.of() : due;
  }

  private static Duration pause(Attempt attempt, Instant now) {
    var age = Duration.between(attempt.begunAt(), now).dividedBy(2);
    var least = age.compareTo(SHORTEST) < 0 ? SHORTEST : age;
    return least.compareTo(LONGEST) > 0 ? LONGEST : least;
  }

  /** False when the gateway is away: the others would not be answered either. */
  private boolean ask(Attempt attempt) {
    Optional<Told> told;
    try {
      told = gateway.ask(attempt.reference());
    } catch (Unavailable away) {
      log.warn("The payment gateway does not answer");
      return false;
    } catch (Refused nonsense) {
      log.warn("The payment gateway answers nonsense about attempt {}", attempt.id());
      return true;
    }
    told.ifPresentOrElse(take::handle, () -> expire(attempt));
    return true;
  }

  private void expire(Attempt attempt) {
    var now = clock.instant();
    if (attempt.expiresAt().plus(GRACE).isBefore(now)) {
      transaction.executeWithoutResult(status -> attempts.end(attempt.id(), State.EXPIRED, now));
    }
  }
}
