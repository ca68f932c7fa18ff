package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.store.StaffStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/** Records the last day on which somebody works in an agency, or in one of its departments. */
@Component
public class EndEmployment {

  private final ManagedAgencies managed;
  private final StaffStore staff;
  private final AuditTrail audit;

  EndEmployment(ManagedAgencies managed, StaffStore staff, AuditTrail audit) {
    this.managed = managed;
    this.staff = staff;
    this.audit = audit;
  }

  /**
   * @param lastDay not before the first day; may lie ahead
   */
  @Transactional
  public void handle(Actor actor, long staffId, LocalDate lastDay) {
    var member = staff.lock(staffId).orElseThrow(() -> new NotVisible("staff member " + staffId));
    managed.get(actor, member.agencyId());
    if (member.validTo() != null) {
      throw new Refused(OrganisationRefusal.STAFF_MEMBER_LEFT, Vietnam.show(member.validTo()));
    }
    if (lastDay.isBefore(member.validFrom())) {
      throw new Refused(
          List.of(
              Finding.of(
                  "lastDay",
                  OrganisationRefusal.DAY_BEFORE_BEGINNING,
                  Vietnam.show(member.validFrom()))));
    }
    staff.end(staffId, lastDay);
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(member.agencyId())),
        "staff-left",
        Map.of("staff", staffId, "lastDay", lastDay.toString()));
  }
}
