package vn.motcua.payment.online;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.payment.PaymentRefusal;
import vn.motcua.payment.gateway.Gateway;
import vn.motcua.payment.store.AttemptStore;
import vn.motcua.payment.store.ClaimStore;
import vn.motcua.platform.UseCase;
import vn.motcua.platform.token.Token;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** Sends a payer to the gateway for what is still open; asked twice, with the same attempt. */
@UseCase
public class BeginAttempt {

  /** How long a payer may take at the gateway. */
  private static final Duration GOOD_FOR = Duration.ofMinutes(15);

  /** An attempt about to end is not offered again. */
  private static final Duration LEAST = Duration.ofMinutes(5);

  private static final Duration FIRST_QUESTION = Duration.ofMinutes(2);

  private final ClaimStore claims;
  private final AttemptStore attempts;
  private final Gateway gateway;
  private final Clock clock;

  BeginAttempt(ClaimStore claims, AttemptStore attempts, Gateway gateway, Clock clock) {
    this.claims = claims;
    this.attempts = attempts;
    this.gateway = gateway;
    this.clock = clock;
  }

  /**
   * @param reference of the claim
   * @param back where the payer comes back to
   * @return where the payer goes
   */
  @Transactional
  public URI handle(String reference, URI back) {
    if (!gateway.isConfigured()) {
      throw new Refused(PaymentRefusal.NO_GATEWAY);
    }
    var known = claims.find(reference).orElseThrow(() -> new NotVisible("claim"));
    var claim = claims.lock(known.id());
    if (claim.open() == 0) {
      throw new Refused(PaymentRefusal.NOTHING_OPEN);
    }
    var now = clock.instant();
    var attempt =
        attempts
            .open(claim.id(), gateway.code(), claim.open(), now.plus(LEAST))
            .orElseGet(
                () ->
                    attempts.begin(
                        claim.id(),
                        gateway.code(),
                        Token.fresh().text(),
                        claim.open(),
                        now,
                        now.plus(GOOD_FOR),
                        now.plus(FIRST_QUESTION)));
    return gateway.address(attempt, back);
  }
}
