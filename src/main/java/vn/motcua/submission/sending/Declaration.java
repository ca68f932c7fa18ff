package vn.motcua.submission.sending;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;
import vn.motcua.dossier.digitising.DigitisePaper.Scan;
import vn.motcua.form.FormPaper;
import vn.motcua.organisation.Organisation;
import vn.motcua.records.Records;
import vn.motcua.shared.Vietnam;
import vn.motcua.submission.Submission;
import vn.motcua.submission.Submissions;

/** The filled form as the paper it stands for. */
@Component
class Declaration {

  private final Submissions submissions;
  private final FormPaper paper;
  private final Organisation organisation;
  private final Records records;
  private final Clock clock;

  Declaration(
      Submissions submissions,
      FormPaper paper,
      Organisation organisation,
      Records records,
      Clock clock) {
    this.submissions = submissions;
    this.paper = paper;
    this.organisation = organisation;
    this.records = records;
    this.clock = clock;
  }

  /** Made and stored; empty when no line of the checklist asks for it. Not within a transaction. */
  Optional<Scan> of(Submission draft, ObjectNode document) {
    if (submissions.formPapers(draft).isEmpty()) {
      return Optional.empty();
    }
    var agency = organisation.agency(draft.agencyId());
    var pdf =
        paper.pdf(
            submissions.form(draft),
            document,
            agency.bodyName(),
            agency.name(),
            Vietnam.date(clock.instant()));
    return Optional.of(new Scan("to-khai.pdf", records.store(pdf)));
  }
}
