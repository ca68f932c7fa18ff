package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
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
    handle(actor, Map.of(agencyId, code), from, demonstration);
  }

  /**
   * Enters the codes of several agencies at once, as a province does for its communes; all of them
   * or none.
   *
   * @param codes code by agency id, no two alike
   */
  @Transactional
  public void handle(Actor actor, Map<Long, String> codes, LocalDate from, boolean demonstration) {
    var agencies = codes.keySet().stream().sorted().map(id -> managed.get(actor, id)).toList();
    snapshots.lock();
    for (var agency : agencies) {
      var findings = new ArrayList<Finding>();
      firstDay.check(agency, from, findings);
      if (!findings.isEmpty()) {
        throw new Refused(findings);
      }
      assignment.check(agency, normal(codes, agency), from);
    }
    for (var agency : agencies) {
      assignment.write(agency, normal(codes, agency), from, demonstration);
      audit.append(
          actor,
          new SubjectRef("agency", Long.toString(agency.id())),
          "identifier-code-assigned",
          Map.of(
              "code",
              normal(codes, agency),
              "from",
              from.toString(),
              "demonstration",
              demonstration));
    }
  }

  private static String normal(Map<Long, String> codes, Agency agency) {
    return IdentifierCode.normalise(Objects.requireNonNull(codes.get(agency.id())));
  }
}
