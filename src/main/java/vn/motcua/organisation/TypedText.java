package vn.motcua.organisation;

import java.text.Normalizer;
import java.util.List;
import vn.motcua.shared.Finding;
import vn.motcua.shared.RefusalCode;

/** A name or position as somebody typed it, composed and without needless blanks. */
record TypedText(String field, String text) {

  static TypedText of(String field, String typed) {
    var plain = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return new TypedText(field, Normalizer.normalize(plain, Normalizer.Form.NFC));
  }

  /** Adds what is wrong with it; {@code longest} in characters. */
  void check(List<Finding> findings, int longest, RefusalCode missing, RefusalCode tooLong) {
    if (text.isEmpty()) {
      findings.add(Finding.of(field, missing));
    } else if (text.length() > longest) {
      findings.add(Finding.of(field, tooLong, longest));
    }
  }
}
