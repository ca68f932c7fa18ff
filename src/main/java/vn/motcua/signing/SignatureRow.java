package vn.motcua.signing;

import static vn.motcua.platform.web.Words.t;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Vietnam;

/**
 * A signature in words for people who never saw a certificate, as {@code signing/signature.jte}
 * draws it.
 *
 * @param at when it was made, and who says so
 * @param covers whether anything was added since
 * @param reasons what speaks against it, or is to be known
 */
public record SignatureRow(
    String signer,
    Status verdict,
    String organisation,
    String at,
    String issuer,
    String serial,
    String level,
    String covers,
    List<String> reasons) {

  static SignatureRow of(CheckedSignature checked) {
    return new SignatureRow(
        checked.signer().isEmpty() ? t("signature.nobody") : checked.signer(),
        status(checked.verdict()),
        checked.organisation(),
        at(checked),
        checked.issuer(),
        checked.serial(),
        checked.level(),
        checked.wholeDocument() ? t("signature.covers.all") : t("signature.covers.before"),
        checked.reasons().stream()
            .sorted(Comparator.naturalOrder())
            .map(reason -> t(reason.messageKey()))
            .toList());
  }

  private static String at(CheckedSignature checked) {
    var stamped = checked.stampedAt();
    if (stamped != null) {
      return t("signature.stamped", moment(stamped));
    }
    var claimed = checked.claimedAt();
    return claimed == null ? t("signature.noTime") : t("signature.claimed", moment(claimed));
  }

  private static String moment(Instant at) {
    return Vietnam.time(at) + " " + Vietnam.show(Vietnam.date(at));
  }

  /** The word for a verdict. */
  static Status status(SignatureVerdict verdict) {
    var words = t(verdict.messageKey());
    return switch (verdict) {
      case VALID -> new Status(Tone.OK, "okc", words);
      case UNCERTAIN -> new Status(Tone.SOON, "alert", words);
      case INVALID -> new Status(Tone.LATE, "xc", words);
      case UNSIGNED -> new Status(Tone.PLAIN, "info", words);
    };
  }
}
