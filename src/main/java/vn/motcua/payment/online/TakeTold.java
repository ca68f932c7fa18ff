package vn.motcua.payment.online;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.payment.Claim;
import vn.motcua.payment.EnteredBy;
import vn.motcua.payment.booking.Booking;
import vn.motcua.payment.gateway.Attempt.State;
import vn.motcua.payment.gateway.Gateway;
import vn.motcua.payment.gateway.Told;
import vn.motcua.payment.model.Account;
import vn.motcua.payment.model.MoneyEvent.Received;
import vn.motcua.payment.store.AttemptStore;
import vn.motcua.payment.store.ClaimStore;
import vn.motcua.payment.store.UnclaimedStore;
import vn.motcua.platform.UseCase;

/**
 * Enters what a gateway or bank says, once however often it says so and in whatever order. Money
 * that names nothing we know is kept and waits for somebody to say whose it is.
 */
@UseCase
public class TakeTold {

  private static final Pattern REFERENCE = Pattern.compile("MC[2-9A-HJ-NP-Z]{12}");

  private final Gateway gateway;
  private final ClaimStore claims;
  private final AttemptStore attempts;
  private final UnclaimedStore unclaimed;
  private final Booking booking;
  private final Clock clock;

  TakeTold(
      Gateway gateway,
      ClaimStore claims,
      AttemptStore attempts,
      UnclaimedStore unclaimed,
      Booking booking,
      Clock clock) {
    this.gateway = gateway;
    this.claims = claims;
    this.attempts = attempts;
    this.unclaimed = unclaimed;
    this.booking = booking;
    this.clock = clock;
  }

  @Transactional
  public void handle(Told told) {
    switch (told) {
      case Told.Paid paid -> paid(paid);
      case Told.Failed failed -> end(failed.reference(), State.FAILED);
      case Told.Transferred transferred -> transferred(transferred);
    }
  }

  private void paid(Told.Paid paid) {
    var key = gateway.code() + ":" + paid.number();
    var attempt = attempts.find(gateway.code(), paid.reference());
    if (attempt.isEmpty()) {
      unclaimed.keep(key, Account.GATEWAY, paid.dong(), paid.reference(), clock.instant());
      return;
    }
    book(attempt.get().claimId(), new Received(key, Account.GATEWAY, paid.dong()));
    end(paid.reference(), State.PAID);
  }

  private void transferred(Told.Transferred transferred) {
    var key = "bank:" + transferred.number();
    claim(transferred.content())
        .ifPresentOrElse(
            claim -> book(claim.id(), new Received(key, Account.BANK, transferred.dong())),
            () ->
                unclaimed.keep(
                    key, Account.BANK, transferred.dong(), transferred.content(), clock.instant()));
  }

  private void book(long claimId, Received received) {
    booking.book(claimId, received, EnteredBy.machine(gateway.code()), "");
  }

  private void end(String reference, State state) {
    attempts
        .find(gateway.code(), reference)
        .ifPresent(attempt -> attempts.end(attempt.id(), state, clock.instant()));
  }

  /** Banks put words around the content, and some take spaces out or put them in. */
  private Optional<Claim> claim(String content) {
    var letters = content.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    var found = REFERENCE.matcher(letters);
    for (var from = 0; found.find(from); from = found.start() + 1) {
      var claim = claims.find(found.group());
      if (claim.isPresent()) {
        return claim;
      }
    }
    return Optional.empty();
  }
}
