package vn.motcua.demonstration;

import java.util.List;
import java.util.Objects;
import vn.motcua.catalogue.Channel;
import vn.motcua.catalogue.Procedure;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.organisation.Agency;

/** What somebody lays on the counter. */
final class AtTheCounter {

  private AtTheCounter() {}

  /**
   * @param complete whether nothing required is missing
   */
  static Intake intake(
      Agency agency, Procedure procedure, Channel channel, Applicant who, boolean complete) {
    return new Intake(
        Objects.requireNonNull(agency.code()),
        procedure.code(),
        channel,
        who,
        null,
        papers(procedure, complete),
        1,
        ReturnBy.COUNTER,
        "");
  }

  static List<HandedIn> papers(Procedure procedure, boolean complete) {
    var required =
        procedure.papers().stream()
            .filter(paper -> paper.isRequired(Channel.COUNTER) || paper.isRequired(Channel.ONLINE));
    return required
        .skip(complete ? 0 : 1)
        .map(paper -> new HandedIn(paper.id(), Math.max(1, paper.originals()), paper.copies()))
        .toList();
  }
}
