package vn.motcua.certification.book;

import java.util.List;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/** Why something in a book was changed; it stays in the book. */
public final class Reasons {

  private static final int LONGEST = 500;

  private Reasons() {}

  /** The reason without stray blanks; refused when empty or longer than 500 characters. */
  public static String clean(String typed) {
    var reason = Text.clean(typed);
    if (reason.isEmpty()) {
      throw new Refused(
          List.of(Finding.of("reason", CertificationRefusal.CORRECTION_REASON_MISSING)));
    }
    if (reason.length() > LONGEST) {
      throw new Refused(
          List.of(Finding.of("reason", CertificationRefusal.CORRECTION_REASON_TOO_LONG, LONGEST)));
    }
    return reason;
  }
}
