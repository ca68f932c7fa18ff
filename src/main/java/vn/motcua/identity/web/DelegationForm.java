package vn.motcua.identity.web;

import static java.util.Objects.requireNonNullElse;
import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.util.MultiValueMap;
import vn.motcua.identity.NewDelegation;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.shared.ActingFor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/** The form that gives authority to sign, as it was sent. */
public record DelegationForm(
    String taker,
    String form,
    String ground,
    String validFrom,
    String validTo,
    List<String> fields) {

  static final DelegationForm EMPTY = new DelegationForm("", "KT", "", "", "", List.of());

  public DelegationForm {
    fields = List.copyOf(fields);
  }

  /** Read by hand: names of fields hold commas, at which a list would be split. */
  static DelegationForm of(MultiValueMap<String, String> typed) {
    return new DelegationForm(
        one(typed, "taker"),
        one(typed, "form"),
        one(typed, "ground"),
        one(typed, "validFrom"),
        one(typed, "validTo"),
        typed.getOrDefault("fields", List.of()));
  }

  private static String one(MultiValueMap<String, String> typed, String name) {
    return requireNonNullElse(typed.getFirst(name), "");
  }

  NewDelegation wanted() {
    var findings = new ArrayList<Finding>();
    var from = new DateField("validFrom", t("account.validFrom"), validFrom).read(findings);
    var to = new DateField("validTo", t("account.validTo"), validTo).read(findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return new NewDelegation(
        RoleForm.id(taker).orElse(null),
        "TUQ".equals(form) ? ActingFor.Form.TUQ : ActingFor.Form.KT,
        Set.copyOf(fields),
        ground,
        from.orElse(null),
        to.orElse(null));
  }
}
