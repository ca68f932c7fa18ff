package vn.motcua.identity;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.identity.spi.ProcedureFields;
import vn.motcua.shared.ActingFor;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Slice;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/**
 * A leader lets somebody sign for a time: a deputy in the leader's place (KT.), or somebody by
 * written authority (TUQ.), which is for a limited time and not passed on (NĐ 30/2020/NĐ-CP art.
 * 13).
 */
@Component
public class Delegations {

  private static final int PAGE = 50;
  private static final int LONGEST_GROUND = 200;

  private final DelegationStore store;
  private final ColleagueQueries colleagues;
  private final ProcedureFields fields;
  private final AuditTrail audit;
  private final Clock clock;

  Delegations(
      DelegationStore store,
      ColleagueQueries colleagues,
      ProcedureFields fields,
      AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.colleagues = colleagues;
    this.fields = fields;
    this.audit = audit;
    this.clock = clock;
  }

  /** Whether this person signs of right, not for another: only such a right is passed on. */
  public boolean mayGive(Actor actor) {
    return actor.with(Permission.DOSSIER_APPROVE).stream()
        .anyMatch(
            role ->
                role.actingFor() == null
                    && role.covers(Permission.DOSSIER_APPROVE, actor.agencyPath()));
  }

  /** Those of the own agency to whom authority can be given. */
  public List<Colleague> takers(Actor actor) {
    return colleagues.ofAgency(actor.agencyId()).stream()
        .filter(each -> each.accountId() != actor.accountId())
        .toList();
  }

  /** Refuses with every finding at once. */
  @Transactional
  public long give(Actor actor, NewDelegation typed) {
    if (!mayGive(actor)) {
      throw new Denied(Permission.DOSSIER_APPROVE);
    }
    var wanted =
        new NewDelegation(
            typed.takerId(),
            typed.form(),
            typed.fields(),
            Text.clean(typed.ground()),
            typed.validFrom(),
            typed.validTo());
    var findings = findings(actor, wanted);
    var taker = wanted.takerId();
    if (taker == null || !findings.isEmpty()) {
      throw new Refused(findings);
    }
    var id =
        store.add(
            actor.accountId(),
            taker,
            wanted,
            actor.agencyId(),
            actor.agencyPath(),
            clock.instant());
    store.grow(taker);
    record(actor, taker, "signing-delegated", details(id, wanted));
    return id;
  }

  private List<Finding> findings(Actor actor, NewDelegation wanted) {
    var findings = new ArrayList<Finding>();
    var taker = wanted.takerId();
    if (taker == null || takers(actor).stream().noneMatch(each -> each.accountId() == taker)) {
      findings.add(Finding.of("taker", IdentityRefusal.TAKER_UNKNOWN));
    }
    if (!Set.copyOf(fields.names()).containsAll(wanted.fields())) {
      findings.add(Finding.of("fields", IdentityRefusal.FIELD_UNKNOWN));
    }
    if (wanted.ground().length() > LONGEST_GROUND
        || wanted.form() == ActingFor.Form.TUQ && wanted.ground().isEmpty()) {
      findings.add(Finding.of("ground", IdentityRefusal.GROUND_MISSING, LONGEST_GROUND));
    }
    var from = wanted.validFrom();
    var to = wanted.validTo();
    if (from == null) {
      findings.add(Finding.of("validFrom", IdentityRefusal.DELEGATION_WITHOUT_END));
    }
    if (to == null) {
      findings.add(Finding.of("validTo", IdentityRefusal.DELEGATION_WITHOUT_END));
    } else if (to.isBefore(Vietnam.date(clock.instant())) || from != null && to.isBefore(from)) {
      findings.add(Finding.of("validTo", IdentityRefusal.DATES_REVERSED));
    }
    return findings;
  }

  /** Ends it at once: by who gave it, or who manages the agency's accounts. */
  @Transactional
  public void revoke(Actor actor, long id) {
    var delegation =
        store
            .find(id)
            .filter(found -> mayEnd(actor, found))
            .orElseThrow(() -> new NotVisible("delegation " + id));
    if (!store.revoke(id, actor.fullName(), clock.instant())) {
      throw new Refused(IdentityRefusal.DELEGATION_OVER);
    }
    store.grow(delegation.taker().accountId());
    record(
        actor,
        delegation.taker().accountId(),
        "signing-delegation-ended",
        Map.of("delegation", id));
  }

  public boolean mayEnd(Actor actor, Delegation delegation) {
    return delegation.giver().accountId() == actor.accountId()
        || actor.may(Permission.ACCOUNT_MANAGE, delegation.agencyPath());
  }

  /**
   * Those this person gave or was given, for who manages accounts all of the agencies in scope; the
   * newest first, 50 at a time.
   */
  public Slice<Delegation> all(Actor actor, @Nullable Long before) {
    var found =
        store.all(
            actor.accountId(),
            actor.scopes(Permission.ACCOUNT_MANAGE),
            before == null ? Long.MAX_VALUE : before,
            PAGE + 1);
    return found.size() <= PAGE
        ? new Slice<>(found, null)
        : new Slice<>(found.subList(0, PAGE), Long.toString(found.get(PAGE - 1).id()));
  }

  private static Map<String, Object> details(long id, NewDelegation wanted) {
    var details = new HashMap<String, Object>();
    details.put("delegation", id);
    details.put("form", wanted.form().name());
    details.put("from", String.valueOf(wanted.validFrom()));
    details.put("to", String.valueOf(wanted.validTo()));
    if (!wanted.fields().isEmpty()) {
      details.put("fields", String.join("; ", wanted.fields().stream().sorted().toList()));
    }
    return details;
  }

  private void record(Actor actor, long taker, String action, Map<String, ?> details) {
    audit.append(actor, new SubjectRef("account", Long.toString(taker)), action, details);
  }
}
