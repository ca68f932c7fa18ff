package vn.motcua.dossier.paper;

import java.util.Arrays;
import java.util.Optional;

/**
 * The forms that a dossier can need; numbers and titles depend on the day, {@link FormEditions}.
 */
public enum DossierForm {
  RECEIPT("receipt"),
  SUPPLEMENT_REQUEST("supplement-request"),
  REFUSAL("refusal"),
  APOLOGY("apology"),
  STOP_NOTICE("stop-notice"),
  CONTROL_SLIP("control-slip"),
  REGISTER("register");

  private final String slug;

  DossierForm(String slug) {
    this.slug = slug;
  }

  /** Its name in addresses, {@code supplement-request}. */
  public String slug() {
    return slug;
  }

  /** The form of that address, if there is one. */
  public static Optional<DossierForm> ofSlug(String slug) {
    return Arrays.stream(values()).filter(form -> form.slug.equals(slug)).findFirst();
  }
}
