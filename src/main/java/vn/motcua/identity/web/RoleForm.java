package vn.motcua.identity.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.NewGrant;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Limits;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;
import vn.motcua.shared.Work;

/**
 * The form that gives a role, as it was sent.
 *
 * @param fields names of fields ticked; none = every field
 */
public record RoleForm(
    @Nullable String role,
    @Nullable String agency,
    @Nullable String validFrom,
    @Nullable String validTo,
    List<String> fields,
    List<String> works,
    List<String> departments) {

  public RoleForm {
    fields = List.copyOf(fields);
    works = List.copyOf(works);
    departments = List.copyOf(departments);
  }

  /** A role without limits. */
  RoleForm(
      @Nullable String role,
      @Nullable String agency,
      @Nullable String validFrom,
      @Nullable String validTo) {
    this(role, agency, validFrom, validTo, List.of(), List.of(), List.of());
  }

  /** Read by hand: names of fields hold commas, at which a list would be split. */
  static RoleForm of(MultiValueMap<String, String> typed) {
    return new RoleForm(
        typed.getFirst("role"),
        typed.getFirst("agency"),
        typed.getFirst("validFrom"),
        typed.getFirst("validTo"),
        typed.getOrDefault("fields", List.of()),
        typed.getOrDefault("works", List.of()),
        typed.getOrDefault("departments", List.of()));
  }

  /** The role over the given agency; refused when role or dates cannot be read. */
  NewGrant grant(long agencyId) {
    var findings = new ArrayList<Finding>();
    var chosen = Arrays.stream(Role.values()).filter(one -> one.name().equals(role)).findFirst();
    if (chosen.isEmpty()) {
      findings.add(Finding.of("role", IdentityRefusal.ROLE_UNKNOWN));
    }
    var from = new DateField("validFrom", t("account.validFrom"), validFrom).readRequired(findings);
    var to = new DateField("validTo", t("account.validTo"), validTo).read(findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return new NewGrant(
        chosen.orElseThrow(), agencyId, from.orElseThrow(), to.orElse(null), limits());
  }

  /** Where and when a template is assigned and to which fields; its role stands for all of them. */
  NewGrant place(long agencyId) {
    var findings = new ArrayList<Finding>();
    var from = new DateField("validFrom", t("account.validFrom"), validFrom).readRequired(findings);
    var to = new DateField("validTo", t("account.validTo"), validTo).read(findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return new NewGrant(
        Role.OFFICER,
        agencyId,
        from.orElseThrow(),
        to.orElse(null),
        new Limits(Set.copyOf(fields), Set.of(), Set.of()));
  }

  private Limits limits() {
    return new Limits(
        Set.copyOf(fields),
        works(works),
        departments.stream()
            .map(RoleForm::id)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet()));
  }

  static Set<Work> works(List<String> names) {
    return Arrays.stream(Work.values())
        .filter(work -> names.contains(work.name()))
        .collect(Collectors.toSet());
  }

  static Optional<Long> id(@Nullable String typed) {
    return typed != null && typed.matches("[0-9]{1,18}")
        ? Optional.of(Long.valueOf(typed))
        : Optional.empty();
  }
}
