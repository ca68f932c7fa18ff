package vn.motcua.dossier.model;

import org.jspecify.annotations.Nullable;

/** In whose hands the time of a dossier passes. */
public sealed interface Hand {

  /**
   * An office's.
   *
   * @param departmentId null when it lies with the agency itself
   * @param accountId null while it lies in the common tray
   */
  record Office(long agencyId, @Nullable Long departmentId, @Nullable Long accountId)
      implements Hand {}

  /** The applicant's, who was asked to complete the dossier (NĐ 61/2018 art. 17.2a, 19.4). */
  record OfApplicant() implements Hand {}

  /**
   * Whose it is from that event on.
   *
   * @param takenBack whether the act was taken back: then the applicant was never asked
   */
  static Hand after(DossierEvent event, boolean takenBack) {
    return event.toStatus() == Status.AWAITING_SUPPLEMENT && !takenBack
        ? new OfApplicant()
        : new Office(event.toAgencyId(), event.toDepartmentId(), event.toHolderId());
  }
}
