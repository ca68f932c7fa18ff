package vn.motcua.signing;

/** What was found about a signature besides that it is there (TT 15/2025/TT-BKHCN). */
public enum SignatureReason {
  /** The signature is none, or not by the certificate it names. */
  BROKEN(Weight.FAILURE),
  /** What was signed is not what is there. */
  CHANGED(Weight.FAILURE),
  /** Pages, text or pictures were put in or altered after signing. */
  CHANGED_AFTER(Weight.FAILURE),
  /** Its issuer took the certificate back before the signature can be proved to have been there. */
  REVOKED(Weight.FAILURE),
  EXPIRED_WHEN_SIGNED(Weight.FAILURE),
  NOT_YET_VALID_WHEN_SIGNED(Weight.FAILURE),
  /** RSA below 2048, a curve below 256, or a digest older than SHA-2. */
  WEAK(Weight.FAILURE),
  /** A failure of another kind by the rules of EN 319 102-1. */
  AGAINST_STANDARD(Weight.FAILURE),
  /** Comments were added or fields filled in after signing. */
  ANNOTATED_AFTER(Weight.DOUBT),
  /** No authority we believe stands behind the certificate. */
  UNKNOWN_AUTHORITY(Weight.DOUBT),
  /** The certificate has expired since, and nobody stamped the time of signing. */
  EXPIRED_SINCE(Weight.DOUBT),
  NOT_FOR_SIGNING(Weight.DOUBT),
  /** The stamp of time cannot be relied on. */
  TIME_STAMP_DOUBTFUL(Weight.DOUBT),
  /** Cannot be decided by the rules of EN 319 102-1. */
  UNDECIDED(Weight.DOUBT),
  /** Nobody says whether the certificate was revoked. */
  REVOCATION_UNKNOWN(Weight.WARNING);

  /** What follows from it. */
  public enum Weight {
    FAILURE,
    DOUBT,
    /** To be told; the signature is valid all the same. */
    WARNING
  }

  private final Weight weight;

  SignatureReason(Weight weight) {
    this.weight = weight;
  }

  public Weight weight() {
    return weight;
  }

  public String messageKey() {
    return "signature-reason." + name();
  }
}
