package vn.motcua.signing;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import vn.motcua.platform.web.piece.Status;

/**
 * What was found about a file, as {@code signing/sheet.jte} draws it.
 *
 * @param file its name
 * @param about what the verdict means for the reader
 */
public record SignatureSheet(
    String file, Status verdict, String about, List<SignatureRow> signatures) {

  public static SignatureSheet of(String file, SignatureReport report) {
    var verdict = report.verdict();
    return new SignatureSheet(
        file,
        SignatureRow.status(verdict),
        t("signature.about." + verdict),
        report.signatures().stream().map(SignatureRow::of).toList());
  }
}
