package vn.motcua.certification.model;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Text;

/** Cleans a line and finds everything wrong with it. */
public final class LineCheck {

  private static final int LONGEST_PAPER = 200;
  private static final int MOST_PAGES = 9999;
  private static final int MOST_PIECES = 999;
  private static final int MOST_SIGNATURES = 99;

  private LineCheck() {}

  /** The line without stray blanks and without counts that its kind does not have. */
  public static Line clean(Line typed) {
    var paper = Text.clean(typed.paper());
    return typed.kind() == BookKind.COPY
        ? new Line(BookKind.COPY, paper, typed.pages(), typed.pieces(), 0, typed.electronic())
        : Line.signature(paper, typed.signatures(), typed.pieces());
  }

  /**
   * @param field path before the names of the line's fields, {@code lines.0.}
   */
  public static List<Finding> findings(String field, Line line) {
    var findings = new ArrayList<Finding>();
    if (line.paper().isEmpty()) {
      findings.add(Finding.of(field + "paper", CertificationRefusal.LINE_PAPER_MISSING));
    } else if (line.paper().length() > LONGEST_PAPER) {
      findings.add(
          Finding.of(field + "paper", CertificationRefusal.LINE_PAPER_TOO_LONG, LONGEST_PAPER));
    }
    if (line.kind() == BookKind.COPY && isOut(line.pages(), MOST_PAGES)) {
      findings.add(
          Finding.of(field + "pages", CertificationRefusal.LINE_PAGES_OUT_OF_RANGE, MOST_PAGES));
    }
    if (line.kind() == BookKind.SIGNATURE && isOut(line.signatures(), MOST_SIGNATURES)) {
      findings.add(
          Finding.of(
              field + "pages", CertificationRefusal.LINE_SIGNATURES_OUT_OF_RANGE, MOST_SIGNATURES));
    }
    if (line.electronic() && line.pieces() != 1) {
      findings.add(Finding.of(field + "pieces", CertificationRefusal.COPY_IS_ONE));
    } else if (isOut(line.pieces(), MOST_PIECES)) {
      findings.add(
          Finding.of(field + "pieces", CertificationRefusal.LINE_PIECES_OUT_OF_RANGE, MOST_PIECES));
    }
    return findings;
  }

  private static boolean isOut(int count, int most) {
    return count < 1 || count > most;
  }
}
