package vn.motcua.dossier.web;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.model.Reuse;

/**
 * Reads the checklist's fields {@code papers.3.originals}, {@code papers.3.copies}, {@code
 * papers.3.reuse} of a form.
 */
final class PaperCounts {

  /** The consent that goes with every paper used again. */
  static final String CONSENT = "reuseConsent";

  private static final Pattern FIELD =
      Pattern.compile("papers\\.(\\d{1,4})\\.(?:originals|copies|reuse)");
  private static final int UNREADABLE = -1;

  private PaperCounts() {}

  static List<HandedIn> read(Map<String, String> form) {
    var ids =
        form.keySet().stream()
            .map(FIELD::matcher)
            .filter(field -> field.matches())
            .map(field -> Integer.valueOf(field.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    return ids.stream().map(id -> read(id, form)).toList();
  }

  private static HandedIn read(int id, Map<String, String> form) {
    var field = "papers." + id + ".";
    return new HandedIn(
        id,
        count(form.getOrDefault(field + "originals", "")),
        count(form.getOrDefault(field + "copies", "")),
        Reuse.read(form.getOrDefault(field + "reuse", ""), form.containsKey(CONSENT)).orElse(null));
  }

  /** An unreadable count becomes one that the check refuses, beside its field. */
  private static int count(String typed) {
    var text = typed.strip();
    if (text.isEmpty()) {
      return 0;
    }
    return text.matches("\\d{1,4}") ? Integer.parseInt(text) : UNREADABLE;
  }
}
