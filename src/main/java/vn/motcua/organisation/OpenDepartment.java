package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.store.DepartmentStore;
import vn.motcua.organisation.store.Snapshots;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** Opens a department inside an agency (communes: NĐ 150/2025/NĐ-CP). */
@Component
public class OpenDepartment {

  private static final int LONGEST_NAME = 200;

  private final ManagedAgencies managed;
  private final Snapshots snapshots;
  private final FirstDay firstDay;
  private final DepartmentStore departments;
  private final AuditTrail audit;

  OpenDepartment(
      ManagedAgencies managed,
      Snapshots snapshots,
      FirstDay firstDay,
      DepartmentStore departments,
      AuditTrail audit) {
    this.managed = managed;
    this.snapshots = snapshots;
    this.firstDay = firstDay;
    this.departments = departments;
    this.audit = audit;
  }

  /**
   * @param name unique among the agency's departments, at most 200 characters
   * @param from first day, not in the future
   */
  @Transactional
  public Department handle(
      Actor actor, long agencyId, String name, DepartmentKind kind, LocalDate from) {
    var agency = managed.get(actor, agencyId);
    snapshots.lock();
    var typed = TypedText.of("name", name);
    check(agency, typed, from);
    var opened = departments.open(agencyId, typed.text(), kind, from);
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(agencyId)),
        "department-opened",
        Map.of("department", opened.id(), "name", opened.name(), "kind", kind.name()));
    return opened;
  }

  private void check(Agency agency, TypedText name, LocalDate from) {
    var findings = new ArrayList<Finding>();
    name.check(
        findings,
        LONGEST_NAME,
        OrganisationRefusal.NAME_MISSING,
        OrganisationRefusal.NAME_TOO_LONG);
    firstDay.check(agency, from, findings);
    if (departments.nameIsTaken(agency.id(), name.text(), from)) {
      findings.add(Finding.of("name", OrganisationRefusal.DEPARTMENT_NAME_TAKEN, name.text()));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }
}
