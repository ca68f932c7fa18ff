package vn.motcua.scan.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.scan.PaperAbout;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/** What is typed about the paper when its tray is saved. */
public record AboutForm(String validUntil, String issuedOn, String number, String issuer) {

  static AboutForm of(PaperAbout about) {
    return new AboutForm(
        shown(about.validUntil()), shown(about.issuedOn()), about.number(), about.issuer());
  }

  private static String shown(@Nullable LocalDate day) {
    return day == null ? "" : Vietnam.show(day);
  }

  /**
   * @throws Refused with all that is wrong
   */
  PaperAbout read() {
    var findings = new ArrayList<Finding>();
    var until = new DateField("validUntil", t("scan.validUntil"), validUntil).read(findings);
    var issued = new DateField("issuedOn", t("scan.issuedOn"), issuedOn).read(findings);
    var about =
        new PaperAbout(
            until.orElse(null),
            issued.orElse(null),
            text("number", number, PaperAbout.LONGEST_NUMBER, findings),
            text("issuer", issuer, PaperAbout.LONGEST_ISSUER, findings));
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return about;
  }

  private static String text(String field, String typed, int longest, List<Finding> findings) {
    var text = Text.clean(typed);
    if (text.length() > longest) {
      findings.add(Finding.of(field, ScanRefusal.SCAN_TEXT_TOO_LONG, longest));
    }
    return text;
  }
}
