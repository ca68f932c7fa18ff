package vn.motcua.identity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.motcua.audit.AuditTrail;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** Choosing one's password: through a one-time link, or knowing the present one. */
@Component
public class ChoosePassword {

  private final OneTimeLinks links;
  private final AccountQueries accounts;
  private final StoredAccounts actors;
  private final AccountStore store;
  private final Passwords passwords;
  private final Sessions sessions;
  private final SignInAttempts attempts;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;

  ChoosePassword(
      OneTimeLinks links,
      AccountQueries accounts,
      StoredAccounts actors,
      AccountStore store,
      Passwords passwords,
      Sessions sessions,
      SignInAttempts attempts,
      AuditTrail audit,
      TransactionTemplate transaction) {
    this.links = links;
    this.accounts = accounts;
    this.actors = actors;
    this.store = store;
    this.passwords = passwords;
    this.sessions = sessions;
    this.attempts = attempts;
    this.audit = audit;
    this.transaction = transaction;
  }

  /** The username a link belongs to, while it is alive. */
  public Optional<String> usernameOf(String token) {
    return links
        .accountOf(token)
        .flatMap(accounts::active)
        .map(AccountQueries.AccountRow::username);
  }

  /** Uses the link up; every session of the account ends. */
  @Transactional
  public void byLink(String token, String password, String again) {
    var account =
        links
            .accountOf(token)
            .flatMap(accounts::active)
            .orElseThrow(() -> new Refused(IdentityRefusal.LINK_DEAD));
    check(account.username(), password, again, null);
    if (!links.use(token)) {
      throw new Refused(IdentityRefusal.LINK_DEAD);
    }
    links.dropAll(account.id());
    store.setPassword(account.id(), passwords.hash(password));
    sessions.endAll(account.id(), "");
    record(actors.actor(account), "password-chosen");
  }

  /**
   * Every other session of the account ends. Wrong tries count with those of the sign-in: whoever
   * finds an open desk must not guess here without end.
   */
  public void byOwner(
      Actor actor, String present, String password, String again, String sessionId) {
    var account = accounts.active(actor.accountId()).orElseThrow();
    var key = SignInAttempts.keyOfName(account.username());
    attempts.begin(key, BackOff.OF_NAME).ifPresent(ChoosePassword::refuseFor);
    var matches = passwords.match(present, account.passwordHash());
    if (matches) {
      attempts.forget(key);
    }
    check(
        account.username(),
        password,
        again,
        matches ? null : Finding.of("present", IdentityRefusal.PASSWORD_WRONG));
    var hash = passwords.hash(password);
    transaction.executeWithoutResult(
        status -> {
          store.setPassword(account.id(), hash);
          sessions.endAll(account.id(), sessionId);
          record(actor, "password-changed");
        });
  }

  private static void refuseFor(Duration wait) {
    throw new Refused(
        List.of(Finding.of("present", IdentityRefusal.SIGN_IN_BLOCKED, SignIn.minutes(wait))));
  }

  private static void check(
      String username, String password, String again, @Nullable Finding first) {
    var findings = new ArrayList<Finding>();
    if (first != null) {
      findings.add(first);
    }
    findings.addAll(PasswordRules.findings("password", password, username));
    if (!password.equals(again)) {
      findings.add(Finding.of("again", IdentityRefusal.PASSWORDS_DIFFER));
    }
    if (!findings.isEmpty()) {
      throw new Refused(List.copyOf(findings));
    }
  }

  private void record(Actor actor, String action) {
    audit.append(
        actor, new SubjectRef("account", Long.toString(actor.accountId())), action, Map.of());
  }
}
