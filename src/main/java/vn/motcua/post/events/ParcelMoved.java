package vn.motcua.post.events;

import vn.motcua.dossier.DossierCode;

/**
 * News of a result on its way to the applicant.
 *
 * @param procedure its name
 * @param parcel our number
 * @param tracking the carrier's number; may be empty
 * @param reason the carrier's words on why it was not delivered; may be empty
 */
public record ParcelMoved(
    News news,
    DossierCode dossier,
    String procedure,
    String parcel,
    String tracking,
    String reason,
    long agencyId) {

  /** What applicants are told of. */
  public enum News {
    HANDED_OVER,
    BACK_AT_DESK
  }
}
