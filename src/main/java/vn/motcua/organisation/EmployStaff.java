package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.store.DepartmentStore;
import vn.motcua.organisation.store.StaffStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** Records that somebody works in an agency, in one of its departments or for all of it. */
@Component
public class EmployStaff {

  private static final int LONGEST = 100;

  private final ManagedAgencies managed;
  private final FirstDay firstDay;
  private final DepartmentStore departments;
  private final StaffStore staff;
  private final AuditTrail audit;

  EmployStaff(
      ManagedAgencies managed,
      FirstDay firstDay,
      DepartmentStore departments,
      StaffStore staff,
      AuditTrail audit) {
    this.managed = managed;
    this.firstDay = firstDay;
    this.departments = departments;
    this.staff = staff;
    this.audit = audit;
  }

  /**
   * @param fullName at most 100 characters
   * @param position e.g. {@code Chuyên viên}, at most 100 characters
   * @param from first day, may lie ahead
   */
  @Transactional
  public StaffMember handle(
      Actor actor,
      long agencyId,
      @Nullable Long departmentId,
      String fullName,
      String position,
      LocalDate from) {
    var agency = managed.get(actor, agencyId);
    var name = TypedText.of("fullName", fullName);
    var post = TypedText.of("position", position);
    var findings = new ArrayList<Finding>();
    name.check(
        findings, LONGEST, OrganisationRefusal.NAME_MISSING, OrganisationRefusal.NAME_TOO_LONG);
    post.check(
        findings,
        LONGEST,
        OrganisationRefusal.POSITION_MISSING,
        OrganisationRefusal.POSITION_TOO_LONG);
    firstDay.checkExists(agency, from, findings);
    if (departmentId != null) {
      checkDepartment(agencyId, departmentId, from, findings);
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var employed = staff.employ(agencyId, departmentId, name.text(), post.text(), from);
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(agencyId)),
        "staff-employed",
        Map.of("staff", employed.id(), "position", post.text(), "from", from.toString()));
    return employed;
  }

  private void checkDepartment(
      long agencyId, long departmentId, LocalDate from, List<Finding> findings) {
    var department = departments.lock(departmentId);
    if (department.isEmpty() || department.get().agencyId() != agencyId) {
      findings.add(Finding.of("department", OrganisationRefusal.DEPARTMENT_OF_ANOTHER_AGENCY));
    } else if (department.get().validTo() != null || !department.get().existsOn(from)) {
      findings.add(
          Finding.of("department", OrganisationRefusal.DEPARTMENT_CLOSED, department.get().name()));
    }
  }
}
