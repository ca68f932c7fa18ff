package vn.motcua.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** Checks name and password. A known and an unknown name walk the same path. */
@Component
public class SignIn {

  private static final int LONGEST_PASSWORD = 200;
  private static final Actor NOBODY = new Actor(0, "-", "", 0, "/", null, List.of());
  private static final SubjectRef UNKNOWN_NAME = new SubjectRef("sign-in", "unknown-name");

  private final AccountQueries queries;
  private final StoredAccounts accounts;
  private final SignInAttempts attempts;
  private final Passwords passwords;
  private final Preparation preparation;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  SignIn(
      AccountQueries queries,
      StoredAccounts accounts,
      SignInAttempts attempts,
      Passwords passwords,
      Preparation preparation,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.queries = queries;
    this.accounts = accounts;
    this.attempts = attempts;
    this.passwords = passwords;
    this.preparation = preparation;
    this.audit = audit;
    this.transaction = transaction;
  }

  /**
   * The person of that name and password.
   *
   * @param address network address of the caller, for the rate limit
   * @param door where the person comes in, for the trail: {@code page} or {@code api}
   */
  public Actor handle(String username, String password, String address, String door) {
    var normalised = Usernames.normalise(username);
    var nameKey = SignInAttempts.keyOfName(normalised);
    var addressKey = Secret.hash("address " + address);
    attempts.begin(nameKey, BackOff.OF_NAME).ifPresent(SignIn::refuseFor);
    attempts.begin(addressKey, BackOff.OF_ADDRESS).ifPresent(SignIn::refuseFor);

    var account = queries.active(normalised);
    var actor = account.map(accounts::actor);
    var hash = account.map(AccountQueries.AccountRow::passwordHash).orElse(null);
    var matches = passwords.match(password.length() > LONGEST_PASSWORD ? "" : password, hash);
    if (actor.isEmpty() && preparation.isUnderWay()) {
      attempts.succeeded(nameKey, addressKey); // nobody guessed
      throw new Refused(IdentityRefusal.DEMONSTRATION_NOT_READY);
    }
    if (actor.isEmpty() || !matches) {
      record(actor.orElse(NOBODY), "sign-in-failed", door);
      throw new Refused(IdentityRefusal.SIGN_IN_FAILED);
    }
    attempts.succeeded(nameKey, addressKey);
    record(actor.get(), "signed-in", door);
    return actor.get();
  }

  private void record(Actor actor, String action, String door) {
    var subject =
        actor.accountId() == 0
            ? UNKNOWN_NAME
            : new SubjectRef("account", Long.toString(actor.accountId()));
    transaction.executeWithoutResult(
        status -> audit.append(actor, subject, action, Map.of("door", door)));
  }

  private static void refuseFor(Duration wait) {
    throw new Refused(IdentityRefusal.SIGN_IN_BLOCKED, minutes(wait));
  }

  /** A wait in minutes, rounded up. */
  static long minutes(Duration wait) {
    return wait.plusSeconds(59).toMinutes();
  }
}
