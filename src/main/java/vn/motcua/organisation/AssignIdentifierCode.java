package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.store.Snapshots;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/**
 * Enters the electronic identifier of an agency, from which its dossier codes are made (QĐ
 * 20/2020/QĐ-TTg). The code it held before is closed and goes on leading to it.
 */
@Component
public class AssignIdentifierCode {

  private final ManagedAgencies managed;
  private final Snapshots snapshots;
  private final FirstDay firstDay;
  private final CodeAssignment assignment;
  private final AuditTrail audit;

  AssignIdentifierCode(
      ManagedAgencies managed,
      Snapshots snapshots,
      FirstDay firstDay,
      CodeAssignment assignment,
      AuditTrail audit) {
    this.managed = managed;
    this.snapshots = snapshots;
    this.firstDay = firstDay;
    this.assignment = assignment;
    this.audit = audit;
  }

  /**
   * @param code letters A–Z, digits and dots, at most 35; begins with the code of the agency above
   * @param from first day, not in the future
   * @param demonstration whether the code is invented
   */
  @Transactional
  public void handle(
      Actor actor, long agencyId, String code, LocalDate from, boolean demonstration) {
    var agency = managed.get(actor, agencyId);
    snapshots.lock();
    var findings = new ArrayList<Finding>();
    firstDay.check(agency, from, findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var normal = IdentifierCode.normalise(code);
    assignment.give(agency, normal, from, demonstration);
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(agencyId)),
        "identifier-code-assigned",
        Map.of("code", normal, "from", from.toString(), "demonstration", demonstration));
  }
}
