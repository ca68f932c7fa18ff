package vn.motcua.dossier.web;

import static java.util.Objects.requireNonNullElse;
import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.separation.Exemptions.Wanted;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/** The form that exempts a unit, as it was sent. */
public record ExemptionForm(
    @Nullable String agency, @Nullable String reason, @Nullable String from, @Nullable String to) {

  static final ExemptionForm EMPTY = new ExemptionForm("", "", "", "");

  Wanted wanted() {
    var findings = new ArrayList<Finding>();
    var first = new DateField("from", t("account.validFrom"), from).read(findings);
    var last = new DateField("to", t("account.validTo"), to).read(findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return new Wanted(
        requireNonNullElse(agency, ""),
        requireNonNullElse(reason, ""),
        first.orElse(null),
        last.orElse(null));
  }
}
