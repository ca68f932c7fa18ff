package vn.motcua.identity.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.NewAccount;
import vn.motcua.organisation.StaffMember;

/**
 * The form for a new account as it was sent. A chosen staff member gives name, position and
 * department where these were left empty.
 */
public record NewAccountForm(
    @Nullable String username,
    @Nullable String staff,
    @Nullable String fullName,
    @Nullable String position,
    @Nullable String department,
    @Nullable String role,
    @Nullable String validFrom,
    @Nullable String validTo) {

  static NewAccountForm empty(LocalDate today) {
    return new NewAccountForm("", "", "", "", "", "RECEPTION", today.toString(), "");
  }

  /** The same with nothing missing, for the page. */
  NewAccountForm filled() {
    return new NewAccountForm(
        requireNonNullElse(username, ""),
        requireNonNullElse(staff, ""),
        requireNonNullElse(fullName, ""),
        requireNonNullElse(position, ""),
        requireNonNullElse(department, ""),
        requireNonNullElse(role, ""),
        requireNonNullElse(validFrom, ""),
        requireNonNullElse(validTo, ""));
  }

  NewAccount account(long agencyId, List<StaffMember> members) {
    var typed = filled();
    var member =
        members.stream().filter(one -> Long.toString(one.id()).equals(typed.staff())).findFirst();
    var departmentId =
        RoleForm.id(typed.department()).or(() -> member.map(StaffMember::departmentId));
    return new NewAccount(
        requireNonNullElse(typed.username(), ""),
        orElse(typed.fullName(), member.map(StaffMember::fullName).orElse("")),
        orElse(typed.position(), member.map(StaffMember::position).orElse("")),
        agencyId,
        departmentId.orElse(null),
        member.map(StaffMember::id).orElse(null),
        null,
        false,
        List.of(new RoleForm(role, null, validFrom, validTo).grant(agencyId)));
  }

  private static String orElse(@Nullable String typed, String other) {
    return typed == null || typed.isBlank() ? other : typed;
  }
}
