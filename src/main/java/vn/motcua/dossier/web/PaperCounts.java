package vn.motcua.dossier.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.motcua.dossier.intake.Intake.HandedIn;

/** Reads the checklist's fields {@code papers.3.originals}, {@code papers.3.copies} of a form. */
final class PaperCounts {

  private static final Pattern FIELD = Pattern.compile("papers\\.(\\d{1,4})\\.(originals|copies)");
  private static final int UNREADABLE = -1;

  private PaperCounts() {}

  static List<HandedIn> read(Map<String, String> form) {
    var ids = new TreeMap<Integer, int[]>();
    form.forEach(
        (name, value) -> {
          var match = FIELD.matcher(name);
          if (match.matches()) {
            var counts = ids.computeIfAbsent(Integer.valueOf(match.group(1)), id -> new int[2]);
            counts[match.group(2).equals("originals") ? 0 : 1] = count(value);
          }
        });
    var papers = new ArrayList<HandedIn>();
    ids.forEach((id, counts) -> papers.add(new HandedIn(id, counts[0], counts[1])));
    return papers;
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
