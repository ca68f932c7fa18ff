package vn.motcua.signing;

import java.util.Collection;

/** What may be thought of a signature, or of a whole file: then the worst of its signatures. */
public enum SignatureVerdict {
  VALID,
  /** Nothing speaks against it, but not enough for it. */
  UNCERTAIN,
  INVALID,
  /** A file without any signature. */
  UNSIGNED;

  public String messageKey() {
    return "signature-verdict." + name();
  }

  static SignatureVerdict of(Collection<SignatureReason> reasons) {
    if (reasons.stream().anyMatch(each -> each.weight() == SignatureReason.Weight.FAILURE)) {
      return INVALID;
    }
    var doubtful = reasons.stream().anyMatch(each -> each.weight() == SignatureReason.Weight.DOUBT);
    return doubtful ? UNCERTAIN : VALID;
  }
}
