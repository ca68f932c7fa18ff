package vn.motcua.signing;

import java.util.Comparator;
import java.util.List;

/** The signatures of a PDF in the order they were made. */
public record SignatureReport(List<CheckedSignature> signatures) {

  public SignatureReport {
    signatures = List.copyOf(signatures);
  }

  /** The worst of them; {@link SignatureVerdict#UNSIGNED} when there is none. */
  public SignatureVerdict verdict() {
    return signatures.stream()
        .map(CheckedSignature::verdict)
        .max(Comparator.naturalOrder())
        .orElse(SignatureVerdict.UNSIGNED);
  }
}
