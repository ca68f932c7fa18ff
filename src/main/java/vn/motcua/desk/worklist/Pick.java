package vn.motcua.desk.worklist;

import java.util.List;
import java.util.Optional;
import vn.motcua.dossier.DossierCode;

/** A dossier ticked in a list, and the version the list showed. */
record Pick(DossierCode code, long version) {

  /** Reads what the ticks sent; unreadable ones are left out, and what is beyond the most. */
  static List<Pick> all(List<String> sent) {
    return sent.stream()
        .map(Pick::of)
        .flatMap(Optional::stream)
        .distinct()
        .limit(WorklistPages.ROWS)
        .toList();
  }

  private static Optional<Pick> of(String sent) {
    var parts = sent.split(":", -1);
    return parts.length == 2 && parts[1].matches("\\d{1,18}")
        ? DossierCode.parse(parts[0]).map(code -> new Pick(code, Long.parseLong(parts[1])))
        : Optional.empty();
  }

  /** As a form sends it again. */
  String value() {
    return code.value() + ":" + version;
  }
}
