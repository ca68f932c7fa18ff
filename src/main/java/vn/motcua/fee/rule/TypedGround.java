package vn.motcua.fee.rule;

import static vn.motcua.fee.FeeRefusal.FEE_LINK_MALFORMED;
import static vn.motcua.fee.FeeRefusal.FEE_RESOLUTION_DAY_MISSING;
import static vn.motcua.fee.FeeRefusal.FEE_RESOLUTION_MISSING;
import static vn.motcua.fee.FeeRefusal.FEE_TEXT_TOO_LONG;

import java.util.List;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;
import vn.motcua.shared.Vietnam;

/**
 * The resolution as it was typed.
 *
 * @param article empty where the whole resolution is meant
 * @param link where its text stands; may be empty
 */
public record TypedGround(String number, String signedOn, String article, String link) {

  private static final int LONGEST = 200;

  /** As it is cited: {@code Nghị quyết 12/2026/NQ-HĐND ngày 10/07/2026, Điều 2}. */
  String read(List<Finding> findings) {
    var name = Text.clean(number);
    var where = Text.clean(article);
    if (name.isEmpty()) {
      findings.add(Finding.of("number", FEE_RESOLUTION_MISSING));
    }
    if (name.length() > LONGEST) {
      findings.add(Finding.of("number", FEE_TEXT_TOO_LONG, LONGEST));
    }
    if (where.length() > LONGEST) {
      findings.add(Finding.of("article", FEE_TEXT_TOO_LONG, LONGEST));
    }
    var day = TypedDate.read(signedOn);
    if (day.isEmpty()) {
      findings.add(Finding.of("signedOn", FEE_RESOLUTION_DAY_MISSING));
    }
    var paper = Character.isDigit(first(name)) ? "Nghị quyết " + name : name;
    return paper
        + day.map(one -> " ngày " + Vietnam.show(one)).orElse("")
        + (where.isEmpty() ? "" : ", " + where);
  }

  String readLink(List<Finding> findings) {
    var address = Text.clean(link);
    if (!address.isEmpty() && !address.matches("https?://[^\\s\"<>]{3,190}")) {
      findings.add(Finding.of("link", FEE_LINK_MALFORMED));
    }
    return address;
  }

  private static char first(String words) {
    return words.isEmpty() ? ' ' : words.charAt(0);
  }
}
