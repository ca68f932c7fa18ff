package vn.motcua.identity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Slice;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * What an administrator does with the accounts of the agencies in scope. An account that also holds
 * roles elsewhere is managed only by those whose scope covers these too: nobody takes over a right
 * by resetting a password.
 */
@Component
public class Administration {

  private static final int PAGE = 50;

  private final AdministrationQueries queries;
  private final AccountStore store;
  private final DelegationStore delegations;
  private final OneTimeLinks links;
  private final Sessions sessions;
  private final Organisation organisation;
  private final GrantChecks checks;
  private final RoleTemplates templates;
  private final AuditTrail audit;
  private final Clock clock;

  Administration(
      AdministrationQueries queries,
      AccountStore store,
      DelegationStore delegations,
      OneTimeLinks links,
      Sessions sessions,
      Organisation organisation,
      GrantChecks checks,
      RoleTemplates templates,
      AuditTrail audit,
      Clock clock) {
    this.queries = queries;
    this.store = store;
    this.delegations = delegations;
    this.links = links;
    this.sessions = sessions;
    this.organisation = organisation;
    this.checks = checks;
    this.templates = templates;
    this.audit = audit;
    this.clock = clock;
  }

  /** The accounts of an agency by username, 50 at a time. */
  public Slice<AccountDetails> ofAgency(Actor actor, long agencyId, @Nullable String after) {
    actor.require(Permission.ACCOUNT_MANAGE, organisation.agency(agencyId).path());
    var found = queries.ofAgency(agencyId, after, PAGE + 1);
    return found.size() <= PAGE
        ? new Slice<>(found, null)
        : new Slice<>(found.subList(0, PAGE), found.get(PAGE - 1).username());
  }

  /**
   * The accounts in scope whose names contain the words, whatever case and diacritics; those that
   * also hold roles out of scope are not among them.
   *
   * @param most 1–50
   */
  public List<AccountDetails> find(Actor actor, String text, int most) {
    var agencies = managed(actor);
    return agencies.isEmpty()
        ? List.of()
        : queries.find(agencies, text, most).stream()
            .filter(account -> manages(actor, account))
            .toList();
  }

  /** The agencies of the actor's scopes and all below them that exist today. */
  private Set<Long> managed(Actor actor) {
    var today = Vietnam.date(clock.instant());
    var managed = new LinkedHashSet<Long>();
    var open = new ArrayDeque<Long>();
    actor.scopes(Permission.ACCOUNT_MANAGE).stream()
        .filter(path -> path.length() > 1)
        .forEach(path -> open.add(lastOf(path)));
    while (!open.isEmpty()) {
      var agency = open.remove();
      if (managed.add(agency)) {
        organisation.children(agency, today).forEach(child -> open.add(child.id()));
      }
    }
    return managed;
  }

  /** The agency a hierarchy path ends in. */
  private static long lastOf(String path) {
    var ids = path.split("/", -1);
    return Long.parseLong(ids[ids.length - 2]);
  }

  public AccountDetails account(Actor actor, long accountId) {
    var account = queries.one(accountId).orElseThrow(() -> hidden(accountId));
    if (!manages(actor, account)) {
      throw hidden(accountId);
    }
    return account;
  }

  /** Gives a role; the scope of the role must lie within the actor's own. */
  @Transactional
  public void grant(Actor actor, long accountId, long seenVersion, NewGrant grant) {
    var account = forChange(actor, accountId, seenVersion);
    actor.require(Permission.ACCOUNT_MANAGE, organisation.agency(grant.agencyId()).path());
    var today = Vietnam.date(clock.instant());
    checks.check(grant);
    checkDates(grant);
    var held =
        account.roles().stream()
            .anyMatch(
                role ->
                    role.role() == grant.role()
                        && role.agencyId() == grant.agencyId()
                        && (role.limits().isNone() || role.limits().equals(grant.limits()))
                        && !role.isOver(today));
    if (held) {
      throw new Refused(List.of(Finding.of("role", IdentityRefusal.ROLE_ALREADY_HELD)));
    }
    store.grant(accountId, grant);
    record(actor, accountId, "role-granted", GrantChecks.details(grant));
  }

  /**
   * Gives all roles of a template over an agency; {@code place} says where, when and to which
   * fields, its role nothing.
   */
  @Transactional
  public void assignTemplate(
      Actor actor, long accountId, long seenVersion, long template, NewGrant place) {
    forChange(actor, accountId, seenVersion);
    actor.require(Permission.ACCOUNT_MANAGE, organisation.agency(place.agencyId()).path());
    checks.check(place);
    checkDates(place);
    templates.assign(actor, accountId, template, place);
  }

  /** Takes a role back at once. */
  @Transactional
  public void revoke(Actor actor, long accountId, long seenVersion, long grantId) {
    forChange(actor, accountId, seenVersion);
    if (!store.revoke(accountId, grantId, clock.instant().atOffset(ZoneOffset.UTC))) {
      throw hidden(accountId);
    }
    templates.revoked(accountId);
    record(actor, accountId, "role-revoked", Map.of("grant", grantId));
  }

  /** Locks the account and ends its sessions, or opens it again. */
  @Transactional
  public void setEnabled(Actor actor, long accountId, long seenVersion, boolean enabled) {
    forChange(actor, accountId, seenVersion);
    store.setEnabled(accountId, enabled);
    if (!enabled) {
      sessions.endAll(accountId, "");
    }
    record(actor, accountId, enabled ? "account-enabled" : "account-disabled", Map.of());
  }

  /** Where links for a new password are sent; empty when the account names no address. */
  public String email(Actor actor, long accountId) {
    return queries.email(account(actor, accountId).id());
  }

  /**
   * Says where they are sent.
   *
   * @param email empty = nowhere
   */
  @Transactional
  public void changeEmail(Actor actor, long accountId, long seenVersion, String email) {
    var address = EmailAddress.read(email);
    forChange(actor, accountId, seenVersion);
    store.setEmail(accountId, address);
    record(actor, accountId, "account-email-changed", Map.of("named", address != null));
  }

  /** The person must choose another password before anything else. */
  @Transactional
  public void requirePasswordChange(Actor actor, long accountId, long seenVersion) {
    forChange(actor, accountId, seenVersion);
    store.requireChange(accountId);
    record(actor, accountId, "password-change-required", Map.of());
  }

  /**
   * A link with which the person chooses a password, within 24 hours; earlier links die. The old
   * password stays until the link is used.
   *
   * @return the token, to be shown this once
   */
  @Transactional
  public String passwordLink(Actor actor, long accountId) {
    account(actor, accountId);
    record(actor, accountId, "password-link-issued", Map.of());
    return links.addForPassword(accountId);
  }

  private void checkDates(NewGrant grant) {
    var today = Vietnam.date(clock.instant());
    if (grant.validTo() != null
        && (grant.validTo().isBefore(grant.validFrom()) || grant.validTo().isBefore(today))) {
      throw new Refused(List.of(Finding.of("validTo", IdentityRefusal.DATES_REVERSED)));
    }
  }

  private AccountDetails forChange(Actor actor, long accountId, long seenVersion) {
    if (actor.accountId() == accountId) {
      throw new Refused(IdentityRefusal.OWN_ACCOUNT);
    }
    account(actor, accountId);
    store.grow(accountId, seenVersion);
    delegations.growTakers(accountId, Vietnam.date(clock.instant()));
    return account(actor, accountId);
  }

  private boolean manages(Actor actor, AccountDetails account) {
    var today = Vietnam.date(clock.instant());
    return actor.may(Permission.ACCOUNT_MANAGE, organisation.agency(account.agencyId()).path())
        && account.roles().stream()
            .filter(role -> !role.isOver(today))
            .allMatch(
                role ->
                    actor.may(
                        Permission.ACCOUNT_MANAGE, organisation.agency(role.agencyId()).path()));
  }

  private void record(Actor actor, long accountId, String action, Map<String, ?> details) {
    audit.append(actor, new SubjectRef("account", Long.toString(accountId)), action, details);
  }

  private static NotVisible hidden(long accountId) {
    return new NotVisible("account " + accountId);
  }
}
