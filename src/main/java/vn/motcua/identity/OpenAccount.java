package vn.motcua.identity;

import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** Opens an account for somebody of an agency, with the first roles. */
@Component
public class OpenAccount {

  private final AccountStore store;
  private final Passwords passwords;
  private final GrantChecks checks;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;
  private final boolean demonstration;

  OpenAccount(
      AccountStore store,
      Passwords passwords,
      GrantChecks checks,
      Organisation organisation,
      AuditTrail audit,
      Clock clock,
      @Value("${motcua.demonstration}") boolean demonstration) {
    this.store = store;
    this.passwords = passwords;
    this.checks = checks;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
    this.demonstration = demonstration;
  }

  /**
   * Opens the account; the actor must manage accounts at its agency and at every agency a role is
   * given over.
   *
   * @return the account's id
   */
  @Transactional
  public long handle(Actor actor, NewAccount asked) {
    var account = tidy(asked);
    actor.require(Permission.ACCOUNT_MANAGE, organisation.agency(account.agencyId()).path());
    for (var grant : account.grants()) {
      actor.require(Permission.ACCOUNT_MANAGE, organisation.agency(grant.agencyId()).path());
      checks.check(grant);
    }
    if (account.demonstration() && !demonstration) {
      throw new IllegalStateException("accounts of a demonstration exist in a demonstration only");
    }
    var findings = check(account);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var password = account.password();
    var hash = password == null ? null : passwords.hash(password);
    var id = store.add(account, hash, clock.instant().atOffset(ZoneOffset.UTC));
    if (id == null) {
      throw new Refused(List.of(Finding.of("username", IdentityRefusal.USERNAME_TAKEN)));
    }
    account.grants().forEach(grant -> store.grant(id, grant));
    audit.append(
        actor,
        new SubjectRef("account", Long.toString(id)),
        "account-opened",
        Map.of(
            "agency", account.agencyId(),
            "roles", account.grants().stream().map(grant -> grant.role().name()).toList()));
    return id;
  }

  /** What is wrong with a person's name, account name and password. */
  static List<Finding> check(String fullName, String username, @Nullable String password) {
    var findings = new ArrayList<Finding>();
    if (fullName.isBlank() || fullName.length() > 120) {
      findings.add(Finding.of("fullName", IdentityRefusal.NAME_MISSING, 120));
    }
    var name = Usernames.normalise(username);
    if (!Usernames.isAllowed(name)) {
      findings.add(Finding.of("username", IdentityRefusal.USERNAME_NOT_ALLOWED));
    }
    if (password != null) {
      findings.addAll(PasswordRules.findings("password", password, name));
    }
    return findings;
  }

  private static List<Finding> check(NewAccount account) {
    var password = account.demonstration() ? null : account.password();
    var findings = check(account.fullName(), account.username(), password);
    if (account.position().isEmpty() || account.position().length() > 200) {
      findings.add(Finding.of("position", IdentityRefusal.POSITION_MISSING, 200));
    }
    for (var grant : account.grants()) {
      if (grant.validTo() != null && grant.validTo().isBefore(grant.validFrom())) {
        findings.add(Finding.of("validTo", IdentityRefusal.DATES_REVERSED));
      }
    }
    return findings;
  }

  private static NewAccount tidy(NewAccount asked) {
    return new NewAccount(
        Usernames.normalise(asked.username()),
        Normalizer.normalize(asked.fullName().strip(), Normalizer.Form.NFC),
        Normalizer.normalize(asked.position().strip(), Normalizer.Form.NFC),
        asked.agencyId(),
        asked.departmentId(),
        asked.staffId(),
        asked.password(),
        asked.demonstration(),
        asked.grants());
  }
}
