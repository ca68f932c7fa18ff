package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.store.DepartmentStore;
import vn.motcua.organisation.store.Snapshots;
import vn.motcua.organisation.store.StaffStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** Closes a department that nobody works in any more; what it did stays recorded. */
@Component
public class CloseDepartment {

  private final ManagedAgencies managed;
  private final Snapshots snapshots;
  private final DepartmentStore departments;
  private final StaffStore staff;
  private final AuditTrail audit;

  CloseDepartment(
      ManagedAgencies managed,
      Snapshots snapshots,
      DepartmentStore departments,
      StaffStore staff,
      AuditTrail audit) {
    this.managed = managed;
    this.snapshots = snapshots;
    this.departments = departments;
    this.staff = staff;
    this.audit = audit;
  }

  /**
   * @param lastDay not before the department's first day; everybody in it has left by then
   */
  @Transactional
  public void handle(Actor actor, long departmentId, LocalDate lastDay) {
    snapshots.lock();
    var department =
        departments
            .lock(departmentId)
            .orElseThrow(() -> new NotVisible("department " + departmentId));
    managed.get(actor, department.agencyId());
    check(department, lastDay);
    departments.close(departmentId, lastDay);
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(department.agencyId())),
        "department-closed",
        Map.of("department", departmentId, "lastDay", lastDay.toString()));
  }

  private void check(Department department, LocalDate lastDay) {
    if (department.validTo() != null) {
      throw new Refused(OrganisationRefusal.DEPARTMENT_CLOSED, department.name());
    }
    if (lastDay.isBefore(department.validFrom())) {
      throw new Refused(
          List.of(
              Finding.of(
                  "lastDay",
                  OrganisationRefusal.DAY_BEFORE_BEGINNING,
                  Vietnam.show(department.validFrom()))));
    }
    if (staff.someoneStaysAfter(department.id(), lastDay)) {
      throw new Refused(OrganisationRefusal.DEPARTMENT_HAS_STAFF, department.name());
    }
  }
}
