package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.search.Folded;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Organisation;

/** Finds the agency a step of a process means. */
@Component
public class StepAgencies {

  private final Organisation organisation;

  StepAgencies(Organisation organisation) {
    this.organisation = organisation;
  }

  /**
   * The agency meant, for a dossier handled by that agency; empty when its province has no such
   * department, or no province is above it.
   */
  public Optional<Agency> find(StepAgency agency, long handlingAgencyId, LocalDate on) {
    return switch (agency) {
      case StepAgency.Own own -> organisation.existing(handlingAgencyId);
      case StepAgency.Named named -> organisation.existing(named.agencyId());
      case StepAgency.Province province -> province(handlingAgencyId);
      case StepAgency.ProvincialDepartment department ->
          province(handlingAgencyId)
              .flatMap(
                  province ->
                      organisation.children(province.id(), on).stream()
                          .filter(child -> child.level() == AgencyLevel.DEPARTMENT)
                          .filter(child -> isCalled(child, department.name()))
                          .findFirst());
    };
  }

  private Optional<Agency> province(long agencyId) {
    return organisation.lineage(agencyId).stream()
        .filter(agency -> agency.level() == AgencyLevel.PROVINCE)
        .findFirst();
  }

  /** {@code Sở Tư pháp tỉnh Quảng Trị} is the province's {@code Sở Tư pháp}. */
  private static boolean isCalled(Agency agency, String name) {
    var folded = Folded.text(agency.name()) + " ";
    return folded.startsWith(Folded.text(name) + " ");
  }
}
