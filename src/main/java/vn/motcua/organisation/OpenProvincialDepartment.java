package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.store.AgencyStore;
import vn.motcua.organisation.store.Snapshots;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** Opens a specialist agency of a province: a sở, or a body equal to one. */
@Component
public class OpenProvincialDepartment {

  private static final int LONGEST_NAME = 200;

  private final ManagedAgencies managed;
  private final Snapshots snapshots;
  private final FirstDay firstDay;
  private final AgencyStore agencies;
  private final CodeAssignment assignment;
  private final Organisation organisation;
  private final AuditTrail audit;

  OpenProvincialDepartment(
      ManagedAgencies managed,
      Snapshots snapshots,
      FirstDay firstDay,
      AgencyStore agencies,
      CodeAssignment assignment,
      Organisation organisation,
      AuditTrail audit) {
    this.managed = managed;
    this.snapshots = snapshots;
    this.firstDay = firstDay;
    this.agencies = agencies;
    this.assignment = assignment;
    this.organisation = organisation;
    this.audit = audit;
  }

  /**
   * @param name e.g. {@code Sở Tư pháp tỉnh Quảng Trị}, at most 200 characters
   * @param code its identifier code, null when it has none yet
   * @param from first day, not in the future
   * @param demonstrationCode whether the code is invented
   */
  @Transactional
  public Agency handle(
      Actor actor,
      long provinceId,
      String name,
      @Nullable String code,
      LocalDate from,
      boolean demonstrationCode) {
    var province = managed.get(actor, provinceId);
    snapshots.lock();
    var typed = TypedText.of("name", name);
    check(province, typed, from);
    var id = agencies.open(province, AgencyLevel.DEPARTMENT, typed.text(), from);
    if (code != null) {
      var normal = IdentifierCode.normalise(code);
      assignment.give(organisation.agency(id), normal, from, demonstrationCode);
    }
    var opened = organisation.agency(id);
    audit.append(
        actor,
        new SubjectRef("agency", Long.toString(id)),
        "agency-opened",
        Map.of("name", opened.name(), "parent", provinceId, "from", from.toString()));
    return opened;
  }

  private void check(Agency province, TypedText name, LocalDate from) {
    var findings = new ArrayList<Finding>();
    if (province.level() != AgencyLevel.PROVINCE) {
      findings.add(Finding.of("", OrganisationRefusal.AGENCY_NOT_A_PROVINCE));
    }
    name.check(
        findings,
        LONGEST_NAME,
        OrganisationRefusal.NAME_MISSING,
        OrganisationRefusal.NAME_TOO_LONG);
    firstDay.check(province, from, findings);
    if (agencies.nameIsTaken(province.id(), AgencyLevel.DEPARTMENT, name.text(), from)) {
      findings.add(Finding.of("name", OrganisationRefusal.AGENCY_NAME_TAKEN, name.text()));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }
}
