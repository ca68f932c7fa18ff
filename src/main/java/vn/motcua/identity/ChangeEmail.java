package vn.motcua.identity;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/**
 * Says where one's own links for a new password go. As whoever reads that mailbox can take the
 * account over, it needs the present password.
 */
@Component
public class ChangeEmail {

  private final AccountQueries accounts;
  private final AccountStore store;
  private final Passwords passwords;
  private final SignInAttempts attempts;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  ChangeEmail(
      AccountQueries accounts,
      AccountStore store,
      Passwords passwords,
      SignInAttempts attempts,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.accounts = accounts;
    this.store = store;
    this.passwords = passwords;
    this.attempts = attempts;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** Empty when none is known. */
  public String of(Actor actor) {
    return accounts.email(actor.accountId()).orElse("");
  }

  /**
   * Wrong passwords count with those of the sign-in.
   *
   * @param email empty = none any more
   */
  public void handle(Actor actor, String present, String email) {
    var address = EmailAddress.read(email);
    var account = accounts.active(actor.accountId()).orElseThrow();
    var key = SignInAttempts.keyOfName(account.username());
    attempts
        .begin(key, BackOff.OF_NAME)
        .ifPresent(
            wait -> {
              throw new Refused(
                  List.of(
                      Finding.of(
                          "emailPassword", IdentityRefusal.SIGN_IN_BLOCKED, SignIn.minutes(wait))));
            });
    if (!passwords.match(present, account.passwordHash())) {
      throw new Refused(List.of(Finding.of("emailPassword", IdentityRefusal.PASSWORD_WRONG)));
    }
    attempts.forget(key);
    transaction.executeWithoutResult(
        status -> {
          store.setEmail(account.id(), address);
          audit.append(
              actor,
              new SubjectRef("account", Long.toString(account.id())),
              "account-email-changed",
              Map.of("named", address != null));
        });
  }
}
