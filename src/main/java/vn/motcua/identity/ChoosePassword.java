package vn.motcua.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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
  private final AuditTrail audit;

  ChoosePassword(
      OneTimeLinks links,
      AccountQueries accounts,
      StoredAccounts actors,
      AccountStore store,
      Passwords passwords,
      Sessions sessions,
      AuditTrail audit) {
    this.links = links;
    this.accounts = accounts;
    this.actors = actors;
    this.store = store;
    this.passwords = passwords;
    this.sessions = sessions;
    this.audit = audit;
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
    store.setPassword(account.id(), passwords.hash(password));
    sessions.endAll(account.id(), "");
    record(actors.actor(account), "password-chosen");
  }

  /** Every other session of the account ends. */
  @Transactional
  public void byOwner(
      Actor actor, String present, String password, String again, String sessionId) {
    var account = accounts.active(actor.accountId()).orElseThrow();
    var wrong =
        passwords.match(present, account.passwordHash())
            ? null
            : Finding.of("present", IdentityRefusal.PASSWORD_WRONG);
    check(account.username(), password, again, wrong);
    store.setPassword(account.id(), passwords.hash(password));
    sessions.endAll(account.id(), sessionId);
    record(actor, "password-changed");
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
