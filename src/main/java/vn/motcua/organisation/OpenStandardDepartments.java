package vn.motcua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.organisation.StandardDepartments.Standard;
import vn.motcua.organisation.store.DepartmentStore;
import vn.motcua.organisation.store.Snapshots;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/** Opens the departments a commune usually has, leaving alone what it has already. */
@Component
public class OpenStandardDepartments {

  private final ManagedAgencies managed;
  private final Snapshots snapshots;
  private final StandardDepartments standards;
  private final Organisation organisation;
  private final DepartmentStore departments;
  private final OpenDepartment open;
  private final Clock clock;

  OpenStandardDepartments(
      ManagedAgencies managed,
      Snapshots snapshots,
      StandardDepartments standards,
      Organisation organisation,
      DepartmentStore departments,
      OpenDepartment open,
      Clock clock) {
    this.managed = managed;
    this.snapshots = snapshots;
    this.standards = standards;
    this.organisation = organisation;
    this.departments = departments;
    this.open = open;
    this.clock = clock;
  }

  /** Those the agency lacks today: neither the kind nor the name is there. */
  public List<Standard> missing(Agency agency) {
    var existing = organisation.departments(agency.id());
    return standards.of(agency, Vietnam.date(clock.instant())).stream()
        .filter(
            standard ->
                existing.stream()
                    .noneMatch(
                        department ->
                            department.kind() == standard.kind()
                                || department.name().equalsIgnoreCase(standard.name())))
        .toList();
  }

  /** Opens them, each as if by hand; refused when none is missing. */
  @Transactional
  public List<Department> handle(Actor actor, long agencyId) {
    var agency = managed.get(actor, agencyId);
    snapshots.lock();
    var missing = missing(agency);
    if (missing.isEmpty()) {
      throw new Refused(OrganisationRefusal.STANDARD_DEPARTMENTS_THERE, agency.name());
    }
    return missing.stream()
        .map(
            standard ->
                open.handle(
                    actor, agencyId, standard.name(), standard.kind(), firstDay(agency, standard)))
        .toList();
  }

  /**
   * The day the rule took effect or the agency began; today, when one of that name was closed
   * since.
   */
  private LocalDate firstDay(Agency agency, Standard standard) {
    var from = agency.validFrom().isAfter(standard.from()) ? agency.validFrom() : standard.from();
    return departments.nameIsTaken(agency.id(), standard.name(), from)
        ? Vietnam.date(clock.instant())
        : from;
  }
}
