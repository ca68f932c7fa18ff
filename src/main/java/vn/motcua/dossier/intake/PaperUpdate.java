package vn.motcua.dossier.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.SubmittedPaper;
import vn.motcua.dossier.store.DossierQueries;
import vn.motcua.dossier.store.DossierStore;
import vn.motcua.shared.Refused;

/** Records papers handed in later, and sees to it that none is missing. */
@Component
class PaperUpdate {

  private final DossierQueries queries;
  private final DossierStore store;

  PaperUpdate(DossierQueries queries, DossierStore store) {
    this.queries = queries;
    this.store = store;
  }

  /**
   * Adds what was handed in now; refuses unknown papers, impossible counts and every required paper
   * still missing.
   */
  void recordComplete(Dossier dossier, List<HandedIn> handedIn) {
    var known = queries.papers(dossier.id());
    var findings =
        new ArrayList<>(
            PapersCheck.malformed(
                known.stream().map(SubmittedPaper::id).collect(Collectors.toSet()), handedIn));
    var given =
        handedIn.stream()
            .collect(Collectors.toMap(HandedIn::id, each -> each, (first, second) -> second));
    var updated =
        known.stream()
            .map(
                paper -> {
                  var now = given.get(paper.id());
                  return now == null ? paper : paper.counted(now.originals(), now.copies());
                })
            .toList();
    findings.addAll(PapersCheck.missing(updated));
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    if (!updated.equals(known)) {
      store.savePapers(dossier.id(), updated);
    }
  }
}
