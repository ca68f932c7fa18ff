package vn.motcua.certification.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.certification.BookKind;
import vn.motcua.dossier.DossierCode;

/**
 * A line of a certification book, or one that waits for its signature and number.
 *
 * @param year the book's; null until signed
 * @param number in the book of that year, from 1; null until signed
 * @param certifiedBy the account that recorded the signature: the clerk when it was signed at the
 *     counter, else the leader; null until signed
 * @param signer null until signed
 * @param reason why it was voided or dropped; empty otherwise
 * @param corrections how often it was corrected
 */
public record Entry(
    long id,
    long agencyId,
    String agencyPath,
    long requestId,
    DossierCode dossier,
    State state,
    @Nullable Integer year,
    @Nullable Integer number,
    String fullName,
    String identityNumber,
    Line line,
    long fee,
    @Nullable Instant certifiedAt,
    @Nullable LocalDate certifiedOn,
    @Nullable Long certifiedBy,
    @Nullable Signer signer,
    String reason,
    int corrections,
    long version) {

  /** Where a line stands. */
  public enum State {
    /** In the leaders' stack: no signature, no number. */
    WAITING,
    CERTIFIED,
    /** The number stays in the book, struck through, and is not used again. */
    VOID,
    /** Taken out of the stack before it was signed. */
    DROPPED
  }

  public BookKind kind() {
    return line.kind();
  }

  public boolean stands() {
    return state == State.CERTIFIED;
  }
}
