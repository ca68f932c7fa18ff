package vn.motcua.dossier.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.digitising.ReusePaper;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Reuse;
import vn.motcua.dossier.store.DossierQueries;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;

/** The papers of an intake for which something of an earlier dossier stands. */
@Component
class Reused {

  private static final String CONSENT = "reuseConsent";

  private final ReusePaper reuse;
  private final DossierQueries queries;

  Reused(ReusePaper reuse, DossierQueries queries) {
    this.reuse = reuse;
    this.queries = queries;
  }

  List<Finding> findings(Intake intake) {
    var reused = reused(intake);
    return reused.isEmpty()
        ? List.of()
        : reuse.findings(intake.applicant().identityNumber(), reused, CONSENT);
  }

  /** Adds the files to the dossier just filed. */
  Dossier bring(Actor actor, Dossier dossier, Intake intake) {
    var reused = reused(intake);
    if (!reused.isEmpty()) {
      var people = queries.people(dossier.code()).orElseThrow();
      reused.forEach((paper, origin) -> reuse.bring(actor, dossier, paper, origin, people));
    }
    return dossier;
  }

  private static Map<Integer, Reuse> reused(Intake intake) {
    return intake.papers().stream()
        .filter(paper -> paper.reuse() != null)
        .collect(
            Collectors.toMap(
                HandedIn::id, paper -> Objects.requireNonNull(paper.reuse()), (one, two) -> one));
  }
}
