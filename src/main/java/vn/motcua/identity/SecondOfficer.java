package vn.motcua.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/**
 * Sends an officer to another agency from a day to a day, with a role there while it lasts; when it
 * is over, everything is as before. Done by whoever manages the accounts of both.
 */
@Component
public class SecondOfficer {

  private static final int LONGEST_DOCUMENT = 200;

  private final SecondmentStore store;
  private final AccountStore accounts;
  private final DelegationStore delegations;
  private final Administration administration;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  SecondOfficer(
      SecondmentStore store,
      AccountStore accounts,
      DelegationStore delegations,
      Administration administration,
      Organisation organisation,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.accounts = accounts;
    this.delegations = delegations;
    this.administration = administration;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /** The secondments of one account, the newest first. */
  public List<Secondment> ofAccount(Actor actor, long accountId) {
    return store.ofAccount(administration.account(actor, accountId).id());
  }

  /** Who works at that agency, or away from it, today; colleagues may know. */
  public List<Secondment> today(long agencyId) {
    return store.ofAgency(agencyId, today());
  }

  /** Enters a secondment; the account is of the version seen. */
  @Transactional
  public void handle(Actor actor, long accountId, long seenVersion, NewSecondment asked) {
    var account = administration.account(actor, accountId);
    accounts.grow(accountId, seenVersion);
    delegations.growTakers(accountId, today());
    var agency =
        organisation
            .existing(asked.agencyId())
            .orElseThrow(() -> new NotVisible("agency " + asked.agencyId()));
    actor.require(Permission.ACCOUNT_MANAGE, agency.path());
    var document = Text.clean(asked.document());
    var findings = new ArrayList<Finding>();
    if (asked.agencyId() == account.agencyId()) {
      findings.add(Finding.of("host", IdentityRefusal.SECONDED_TO_OWN_AGENCY));
    }
    if (!agency.existsOn(asked.from()) || !agency.existsOn(asked.to())) {
      findings.add(Finding.of("host", IdentityRefusal.SECONDMENT_AGENCY_NOT_THERE, agency.name()));
    }
    checkDays(asked, store.ofAccount(accountId), findings);
    if (asked.role() == Role.ADMINISTRATOR) {
      findings.add(Finding.of("hostRole", IdentityRefusal.SECONDMENT_ROLE_NOT_ALLOWED));
    }
    if (asked.departmentId() != null
        && organisation.department(asked.departmentId()).agencyId() != asked.agencyId()) {
      findings.add(Finding.of("hostDepartment", IdentityRefusal.SECONDMENT_DEPARTMENT_ELSEWHERE));
    }
    if (document.isEmpty() || document.length() > LONGEST_DOCUMENT) {
      findings.add(
          Finding.of("document", IdentityRefusal.SECONDMENT_DOCUMENT_MISSING, LONGEST_DOCUMENT));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    store.insert(
        actor,
        accountId,
        new NewSecondment(
            asked.agencyId(),
            asked.departmentId(),
            asked.role(),
            asked.from(),
            asked.to(),
            asked.keepsHome(),
            document),
        clock.instant().atOffset(ZoneOffset.UTC));
    record(
        actor,
        accountId,
        "officer-seconded",
        Map.of(
            "agency", asked.agencyId(),
            "role", asked.role().name(),
            "from", asked.from().toString(),
            "to", asked.to().toString(),
            "keepsHome", asked.keepsHome(),
            "document", document));
  }

  /** Ends one that has begun yesterday, and takes one to come back. */
  @Transactional
  public void end(Actor actor, long accountId, long seenVersion, long secondmentId) {
    var account = administration.account(actor, accountId);
    var secondment =
        store
            .find(secondmentId)
            .filter(found -> found.accountId() == account.id())
            .orElseThrow(() -> new NotVisible("secondment " + secondmentId));
    accounts.grow(accountId, seenVersion);
    delegations.growTakers(accountId, today());
    if (secondment.to().isBefore(today())) {
      throw new Refused(IdentityRefusal.DAYS_IN_PAST);
    }
    if (secondment.from().isBefore(today())) {
      store.end(secondmentId, today().minusDays(1));
    } else {
      store.cancel(secondmentId, clock.instant().atOffset(ZoneOffset.UTC));
    }
    record(actor, accountId, "secondment-ended", Map.of("agency", secondment.agencyId()));
  }

  private void checkDays(NewSecondment asked, List<Secondment> others, List<Finding> findings) {
    if (asked.to().isBefore(asked.from())) {
      findings.add(Finding.of("hostTo", IdentityRefusal.DATES_REVERSED));
    }
    if (asked.from().isBefore(today())) {
      findings.add(Finding.of("hostFrom", IdentityRefusal.DAYS_IN_PAST));
    }
    others.stream()
        .filter(other -> !other.from().isAfter(asked.to()) && !other.to().isBefore(asked.from()))
        .findFirst()
        .ifPresent(
            other ->
                findings.add(
                    Finding.of(
                        "hostFrom",
                        IdentityRefusal.SECONDMENT_OVERLAPS,
                        organisation.agency(other.agencyId()).name(),
                        Vietnam.show(other.from()),
                        Vietnam.show(other.to()))));
  }

  private void record(Actor actor, long accountId, String action, Map<String, ?> details) {
    audit.append(actor, new SubjectRef("account", Long.toString(accountId)), action, details);
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
