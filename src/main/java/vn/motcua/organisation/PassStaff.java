package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.store.StaffStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.SubjectRef;

/**
 * Lets somebody who worked in an agency that ended go on in a successor: one span of work ends,
 * another begins.
 */
@Component
public class PassStaff {

  private final Organisation organisation;
  private final StaffStore staff;
  private final AuditTrail audit;

  PassStaff(Organisation organisation, StaffStore staff, AuditTrail audit) {
    this.organisation = organisation;
    this.staff = staff;
    this.audit = audit;
  }

  /** Who still stands in the books of an agency, in order of id. */
  public List<StaffMember> remaining(long agencyId, int limit) {
    return staff.remaining(agencyId, limit);
  }

  /**
   * Passes one person on.
   *
   * @param on first day at the successor
   * @return the new span; empty when the old one had ended already
   */
  @Transactional
  public Optional<StaffMember> handle(
      Actor actor, long staffId, long successorId, @Nullable Long departmentId, LocalDate on) {
    var successor = organisation.agency(successorId);
    actor.require(Permission.ORGANISATION_MANAGE, successor.path());
    var member = staff.lock(staffId).filter(found -> found.validTo() == null);
    if (member.isEmpty()) {
      return Optional.empty();
    }
    var old = member.get();
    var last = on.minusDays(1);
    staff.end(old.id(), last.isBefore(old.validFrom()) ? old.validFrom() : last);
    var next = staff.employ(successorId, departmentId, old.fullName(), old.position(), on);
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(successorId)),
        "staff-passed",
        Map.of("staff", next.id(), "was", old.id(), "from", on.toString()));
    return Optional.of(next);
  }
}
