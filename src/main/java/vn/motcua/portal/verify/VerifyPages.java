package vn.motcua.portal.verify;

import static vn.motcua.platform.web.Words.t;

import java.time.Instant;
import java.util.Comparator;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.portal.verify.VerifyPage.Result;
import vn.motcua.portal.verify.VerifyPage.Signature;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.CheckedSignature;
import vn.motcua.signing.SignatureReport;
import vn.motcua.signing.SignatureVerdict;

/** Puts what was found about signatures into words for people who never saw a certificate. */
@Component
class VerifyPages {

  VerifyPage form(Problems problems) {
    return new VerifyPage(t("verify.limit", VerifyController.MOST_MEGABYTES), null, problems);
  }

  VerifyPage result(String file, SignatureReport report) {
    var verdict = report.verdict();
    return new VerifyPage(
        t("verify.limit", VerifyController.MOST_MEGABYTES),
        new Result(
            file,
            status(verdict),
            t("verify.about." + verdict),
            report.signatures().stream().map(VerifyPages::signature).toList()),
        Problems.NONE);
  }

  private static Signature signature(CheckedSignature checked) {
    return new Signature(
        checked.signer().isEmpty() ? t("verify.nobody") : checked.signer(),
        status(checked.verdict()),
        checked.organisation(),
        at(checked),
        checked.issuer(),
        checked.serial(),
        checked.level(),
        checked.wholeDocument() ? t("verify.covers.all") : t("verify.covers.before"),
        checked.reasons().stream()
            .sorted(Comparator.naturalOrder())
            .map(reason -> t(reason.messageKey()))
            .toList());
  }

  private static String at(CheckedSignature checked) {
    if (checked.stampedAt() != null) {
      return t("verify.stamped", moment(checked.stampedAt()));
    }
    return checked.claimedAt() == null
        ? t("verify.noTime")
        : t("verify.claimed", moment(checked.claimedAt()));
  }

  private static String moment(Instant at) {
    return Vietnam.time(at) + " " + Vietnam.show(Vietnam.date(at));
  }

  private static Status status(SignatureVerdict verdict) {
    var words = t(verdict.messageKey());
    return switch (verdict) {
      case VALID -> new Status(Tone.OK, "okc", words);
      case UNCERTAIN -> new Status(Tone.SOON, "alert", words);
      case INVALID -> new Status(Tone.LATE, "xc", words);
      case UNSIGNED -> new Status(Tone.PLAIN, "info", words);
    };
  }
}
