package vn.motcua.identity.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.IdentityRefusal;
import vn.motcua.identity.NewGrant;
import vn.motcua.platform.web.piece.DateField;
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
    return new NewGrant(chosen.orElseThrow(), agencyId, from.orElseThrow(), to.orElse(null));
  }

  static Optional<Long> id(@Nullable String typed) {
    return typed != null && typed.matches("[0-9]{1,18}")
        ? Optional.of(Long.valueOf(typed))
        : Optional.empty();
  }
}
