package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.store.AgencyStore;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/**
 * The rules under which an agency takes an identifier code (QĐ 20/2020/QĐ-TTg art. 4–6; QĐ
 * 09/2025/QĐ-TTg on closed codes).
 */
@Component
class CodeAssignment {

  private static final String FIELD = "code";
  private static final String PROVINCE_FORM = "H\\d{2}";

  private final Organisation organisation;
  private final AgencyStore agencies;

  CodeAssignment(Organisation organisation, AgencyStore agencies) {
    this.organisation = organisation;
    this.agencies = agencies;
  }

  /** Checks, then closes the code the agency held till then, on the day before. */
  void give(Agency agency, String code, LocalDate from, boolean demonstration) {
    check(agency, code, from);
    write(agency, code, from, demonstration);
  }

  /** Refuses a code this agency cannot hold from that day, with all findings. */
  void check(Agency agency, String code, LocalDate from) {
    var latest = agencies.latestCode(agency.id());
    var findings = new ArrayList<Finding>();
    checkForm(agency, code, findings);
    checkHolders(agency, code, from, findings);
    latest
        .filter(held -> !held.validFrom().isBefore(from))
        .ifPresent(
            held ->
                findings.add(
                    Finding.of(
                        FIELD,
                        OrganisationRefusal.IDENTIFIER_CODE_OVERLAPS,
                        Vietnam.show(held.validFrom()))));
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }

  /** Gives a code found good by {@link #check}. */
  void write(Agency agency, String code, LocalDate from, boolean demonstration) {
    agencies.latestCode(agency.id()).ifPresent(held -> agencies.endCode(held, from.minusDays(1)));
    agencies.give(new HeldCode(code, agency.id(), from, agency.validTo(), demonstration));
  }

  private void checkForm(Agency agency, String code, List<Finding> findings) {
    var isProvince = agency.level() == AgencyLevel.PROVINCE;
    if (!IdentifierCode.isWellFormed(code) || (isProvince && !code.matches(PROVINCE_FORM))) {
      findings.add(Finding.of(FIELD, OrganisationRefusal.IDENTIFIER_CODE_MALFORMED, code));
      return;
    }
    var above = codeAbove(agency);
    if (!above.isEmpty() && !code.startsWith(above + ".")) {
      findings.add(Finding.of(FIELD, OrganisationRefusal.IDENTIFIER_CODE_NOT_BELOW, code, above));
    }
  }

  /** The code of the nearest agency above that has one, or empty. */
  private String codeAbove(Agency agency) {
    var nearest = "";
    for (var above : organisation.lineage(agency.id())) {
      if (above.id() != agency.id() && above.code() != null) {
        nearest = above.code();
      }
    }
    return nearest;
  }

  /** Only an agency that follows a former holder may go on with its code. */
  private void checkHolders(Agency agency, String code, LocalDate from, List<Finding> findings) {
    var predecessors = organisation.predecessors(agency.id()).stream().map(Agency::id).toList();
    agencies.holdings(code).stream()
        .filter(held -> held.agencyId() != agency.id())
        .filter(held -> !predecessors.contains(held.agencyId()) || !endedBefore(held, from))
        .findFirst()
        .ifPresent(
            held ->
                findings.add(
                    Finding.of(
                        FIELD,
                        OrganisationRefusal.IDENTIFIER_CODE_TAKEN,
                        code,
                        organisation.agency(held.agencyId()).name())));
  }

  private static boolean endedBefore(HeldCode held, LocalDate from) {
    return held.validTo() != null && held.validTo().isBefore(from);
  }
}
