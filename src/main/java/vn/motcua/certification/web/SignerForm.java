package vn.motcua.certification.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.model.Signer;
import vn.motcua.certification.model.Signer.Capacity;
import vn.motcua.platform.web.piece.DateField;

/** A signer as typed. */
public record SignerForm(
    @Nullable String fullName,
    @Nullable String title,
    @Nullable String capacity,
    @Nullable String ground,
    @Nullable String from,
    @Nullable String to) {

  static final SignerForm EMPTY = new SignerForm(null, null, null, null, null, null);

  public String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  /** The day typed into a field; null when nothing was typed. */
  @Nullable LocalDate day(String field, @Nullable String typed) {
    return new DateField(field, t("certification.signer." + field), typed).optional().orElse(null);
  }

  Signer signer() {
    var known = Capacity.HEAD;
    for (var each : Capacity.values()) {
      if (each.name().equals(capacity)) {
        known = each;
      }
    }
    return new Signer(text(fullName), text(title), known);
  }
}
