package vn.motcua.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import vn.motcua.identity.spi.ProcedureFields;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;

/** Whether a role can be limited as asked. */
@Component
class GrantChecks {

  private final ProcedureFields fields;
  private final Organisation organisation;

  GrantChecks(ProcedureFields fields, Organisation organisation) {
    this.fields = fields;
    this.organisation = organisation;
  }

  /** Refuses with every finding at once. */
  void check(NewGrant grant) {
    var findings = findings(grant.role(), grant.limits());
    var departments =
        organisation.departments(grant.agencyId()).stream()
            .map(Department::id)
            .collect(Collectors.toSet());
    if (!departments.containsAll(grant.limits().departments())) {
      findings.add(Finding.of("departments", IdentityRefusal.DEPARTMENT_UNKNOWN));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }

  /** What is wrong with the limits of a role, wherever it is held. */
  List<Finding> findings(Role role, Limits limits) {
    var findings = new ArrayList<Finding>();
    if (limits.isNone()) {
      return findings;
    }
    var works = role.works();
    if (works.isEmpty()) {
      findings.add(Finding.of("role", IdentityRefusal.ROLE_NOT_LIMITABLE));
      return findings;
    }
    if (!Set.copyOf(fields.names()).containsAll(limits.fields())) {
      findings.add(Finding.of("fields", IdentityRefusal.FIELD_UNKNOWN));
    }
    if (!works.containsAll(limits.works())) {
      findings.add(Finding.of("works", IdentityRefusal.WORK_NOT_OF_ROLE));
    }
    if (!limits.departments().isEmpty() && !role.worksInDepartments()) {
      findings.add(Finding.of("departments", IdentityRefusal.ROLE_NOT_IN_DEPARTMENTS));
    }
    return findings;
  }

  /**
   * Refuses limits that a template cannot have: none of its roles works on dossiers, a field nobody
   * has, a kind of work of none of them, a role that would carry nothing.
   */
  void check(Set<Role> roles, Limits limits) {
    var findings = new ArrayList<Finding>();
    var limitable = roles.stream().filter(Role::isLimitable).sorted().toList();
    if (!limits.isNone() && limitable.isEmpty()) {
      findings.add(Finding.of("roles", IdentityRefusal.ROLE_NOT_LIMITABLE));
    }
    if (!Set.copyOf(fields.names()).containsAll(limits.fields())) {
      findings.add(Finding.of("fields", IdentityRefusal.FIELD_UNKNOWN));
    }
    if (!limits.works().isEmpty()) {
      limitable.stream()
          .filter(role -> Collections.disjoint(role.works(), limits.works()))
          .map(
              role ->
                  Finding.of(
                      "works",
                      IdentityRefusal.TEMPLATE_ROLE_WITHOUT_WORK,
                      new DefaultMessageSourceResolvable("role." + role.name())))
          .forEach(findings::add);
      if (limits.works().stream()
          .anyMatch(work -> limitable.stream().noneMatch(role -> role.works().contains(work)))) {
        findings.add(Finding.of("works", IdentityRefusal.WORK_NOT_OF_ROLE));
      }
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }

  /** A role given, for the trail. */
  static Map<String, Object> details(NewGrant grant) {
    var details = new HashMap<String, Object>();
    details.put("role", grant.role().name());
    details.put("agency", grant.agencyId());
    details.put("from", grant.validFrom().toString());
    details.put("to", grant.validTo() == null ? "" : grant.validTo().toString());
    details.putAll(words(grant.limits()));
    return details;
  }

  /** Limits for the trail; nothing when there are none. */
  static Map<String, Object> words(Limits limits) {
    var details = new HashMap<String, Object>();
    if (!limits.isNone()) {
      details.put("fields", String.join("; ", limits.fields().stream().sorted().toList()));
      details.put("works", String.join(" ", LimitColumns.names(limits.works())));
      details.put(
          "departments",
          limits.departments().stream()
              .sorted()
              .map(String::valueOf)
              .collect(Collectors.joining(" ")));
    }
    return details;
  }
}
