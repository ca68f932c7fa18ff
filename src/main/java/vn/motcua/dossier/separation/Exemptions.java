package vn.motcua.dossier.separation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Exemption;
import vn.motcua.dossier.model.ExemptionUse;
import vn.motcua.dossier.store.ExemptionStore;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
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
 * Exempts small units from keeping receiving and deciding apart: given by who manages their
 * accounts, on a reason and for a time; each use is listed.
 */
@Component
public class Exemptions {

  private static final int LONGEST = 500;
  private static final int PAGE = 50;

  private final ExemptionStore store;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  Exemptions(ExemptionStore store, Organisation organisation, AuditTrail audit, Clock clock) {
    this.store = store;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What is asked for.
   *
   * @param agency identifier code
   * @param to last day, inclusive
   */
  public record Wanted(
      String agency, String reason, @Nullable LocalDate from, @Nullable LocalDate to) {}

  /** Refuses with every finding at once; a unit has one exemption at a time. */
  @Transactional
  public long grant(Actor actor, Wanted wanted) {
    var today = Vietnam.date(clock.instant());
    var agency = organisation.find(wanted.agency().strip(), today).orElse(null);
    var reason = Text.clean(wanted.reason());
    var findings = findings(wanted, reason, agency, today);
    if (agency != null) {
      actor.require(Permission.ACCOUNT_MANAGE, agency.path());
      if (store.inForce(agency.id(), today).isPresent()) {
        findings.add(Finding.of("agency", DossierRefusal.EXEMPTED_ALREADY, agency.name()));
      }
    }
    if (agency == null || wanted.from() == null || wanted.to() == null || !findings.isEmpty()) {
      throw new Refused(findings);
    }
    var id =
        store.add(
            new Exemption(
                0,
                agency.id(),
                agency.path(),
                reason,
                wanted.from(),
                wanted.to(),
                actor.fullName(),
                clock.instant(),
                null,
                null,
                0));
    record(
        actor,
        agency.id(),
        "separation-exempted",
        Map.of("exemption", id, "from", wanted.from().toString(), "to", wanted.to().toString()));
    return id;
  }

  private static List<Finding> findings(
      Wanted wanted, String reason, @Nullable Agency agency, LocalDate today) {
    var findings = new ArrayList<Finding>();
    if (agency == null) {
      findings.add(Finding.of("agency", DossierRefusal.UNKNOWN_AGENCY, wanted.agency()));
    }
    if (reason.isEmpty()) {
      findings.add(Finding.of("reason", DossierRefusal.REASON_MISSING));
    } else if (reason.length() > LONGEST) {
      findings.add(Finding.of("reason", DossierRefusal.TEXT_TOO_LONG, LONGEST));
    }
    var from = wanted.from();
    var to = wanted.to();
    if (from == null) {
      findings.add(Finding.of("from", DossierRefusal.DAY_MISSING));
    }
    if (to == null) {
      findings.add(Finding.of("to", DossierRefusal.DAY_MISSING));
    } else if (to.isBefore(today) || from != null && to.isBefore(from)) {
      findings.add(Finding.of("to", DossierRefusal.DAYS_REVERSED));
    }
    return findings;
  }

  /** Ends it at once; what rested on it stays. */
  @Transactional
  public void revoke(Actor actor, long id) {
    var exemption = get(actor, id);
    actor.require(Permission.ACCOUNT_MANAGE, exemption.agencyPath());
    if (!store.revoke(id, actor.fullName(), clock.instant())) {
      throw new Refused(DossierRefusal.EXEMPTION_OVER);
    }
    record(actor, exemption.agencyId(), "separation-restored", Map.of("exemption", id));
  }

  /** For who manages the unit's accounts and who inspects it. */
  public Exemption get(Actor actor, long id) {
    return store
        .find(id)
        .filter(found -> maySee(actor, found.agencyPath()))
        .orElseThrow(() -> new NotVisible("exemption " + id));
  }

  public boolean mayChange(Actor actor, Exemption exemption) {
    return actor.may(Permission.ACCOUNT_MANAGE, exemption.agencyPath());
  }

  /**
   * Those of the units in scope, the newest first, 50 at a time.
   *
   * @param before where the last page ended; null = from the start
   */
  public Slice<Exemption> all(Actor actor, @Nullable Long before) {
    var scopes = new HashSet<>(Set.copyOf(actor.scopes(Permission.ACCOUNT_MANAGE)));
    scopes.addAll(actor.scopes(Permission.AUDIT_READ));
    if (scopes.isEmpty()) {
      throw new Denied(Permission.ACCOUNT_MANAGE);
    }
    var found = store.all(scopes, before == null ? Long.MAX_VALUE : before, PAGE + 1);
    return found.size() <= PAGE
        ? new Slice<>(found, null)
        : new Slice<>(found.subList(0, PAGE), Long.toString(found.get(PAGE - 1).id()));
  }

  /** The decisions that rested on it, 50 at a time, after the given one. */
  public Slice<ExemptionUse> uses(Actor actor, long id, long afterDossier, long afterSeq) {
    var unused = get(actor, id);
    var found = store.uses(id, afterDossier, afterSeq, PAGE + 1);
    if (found.size() <= PAGE) {
      return new Slice<>(found, null);
    }
    var last = found.get(PAGE - 1);
    return new Slice<>(found.subList(0, PAGE), last.dossierId() + "-" + last.seq());
  }

  private static boolean maySee(Actor actor, String path) {
    return actor.may(Permission.ACCOUNT_MANAGE, path) || actor.may(Permission.AUDIT_READ, path);
  }

  private void record(Actor actor, long agencyId, String action, Map<String, ?> details) {
    audit.append(actor, new SubjectRef("agency", Long.toString(agencyId)), action, details);
  }
}
