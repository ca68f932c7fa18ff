package vn.motcua.identity.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.NewGrant;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Role;

/** The form that gives a role, as it was sent. */
public record RoleForm(
    @Nullable String role,
    @Nullable String agency,
    @Nullable String validFrom,
    @Nullable String validTo) {

  /** The role over the given agency; refused when role or dates cannot be read. */
  NewGrant grant(long agencyId) {
    var chosen =
        Arrays.stream(Role.values())
            .filter(one -> one.name().equals(role))
            .findFirst()
            .orElseThrow(() -> refused("role", IdentityRefusal.ROLE_UNKNOWN));
    var from =
        date("validFrom", validFrom)
            .orElseThrow(() -> refused("validFrom", IdentityRefusal.DATE_UNREADABLE));
    return new NewGrant(chosen, agencyId, from, date("validTo", validTo).orElse(null));
  }

  static Optional<Long> id(@Nullable String typed) {
    return typed != null && typed.matches("[0-9]{1,18}")
        ? Optional.of(Long.valueOf(typed))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String field, @Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(typed.strip()));
    } catch (DateTimeParseException unreadable) {
      throw refused(field, IdentityRefusal.DATE_UNREADABLE);
    }
  }

  private static Refused refused(String field, IdentityRefusal code) {
    return new Refused(List.of(Finding.of(field, code)));
  }
}
