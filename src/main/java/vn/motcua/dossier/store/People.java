package vn.motcua.dossier.store;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Submitter;

/**
 * The people of a dossier and what they wish.
 *
 * @param supportAgencyId the agency that helped to hand it in; null when none did
 * @param receivedBy name of the official who received it; empty until then
 */
public record People(
    Applicant applicant,
    @Nullable Submitter submitter,
    int sets,
    ReturnBy returnBy,
    String note,
    @Nullable Long supportAgencyId,
    String receivedBy) {

  /** Who is called about the dossier: whoever handed it in. */
  public String contactName() {
    return submitter == null ? applicant.fullName() : submitter.fullName();
  }

  /** The number to call about the dossier; empty when it has none. */
  public String contactPhone() {
    return submitter == null || submitter.phone().isEmpty() ? applicant.phone() : submitter.phone();
  }
}
