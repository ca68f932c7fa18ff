package vn.motcua.dossier.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.passing.PassAtOnce;
import vn.motcua.dossier.passing.PassRow;
import vn.motcua.shared.Actor;

/** Reads what was chosen row by row and hands it on. */
@Component
class PassRequests {

  private static final int PARTS = 3;

  private final PassAtOnce passAtOnce;

  PassRequests(PassAtOnce passAtOnce) {
    this.passAtOnce = passAtOnce;
  }

  /** Answers the id of the pass, whose rows all have their outcome. */
  long pass(Actor actor, long from, List<String> chosen, String reason, String key) {
    return passAtOnce.handle(actor, from, read(chosen), reason, key.isEmpty() ? null : key);
  }

  /** Reads {@code code:version:receiver}; rows without a receiver stay where they are. */
  static List<PassRow> read(List<String> chosen) {
    return chosen.stream().map(PassRequests::row).flatMap(Optional::stream).toList();
  }

  private static Optional<PassRow> row(String sent) {
    var parts = sent.split(":", -1);
    return parts.length == PARTS && parts[1].matches("\\d{1,18}") && parts[2].matches("\\d{1,18}")
        ? DossierCode.parse(parts[0])
            .map(
                code ->
                    new PassRow(0, code, Long.parseLong(parts[1]), Long.parseLong(parts[2]), null))
        : Optional.empty();
  }
}
