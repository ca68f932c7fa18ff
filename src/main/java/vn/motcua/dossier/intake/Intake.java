package vn.motcua.dossier.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Submitter;

/**
 * What is handed in, as typed.
 *
 * @param agency identifier code of the receiving agency
 * @param procedure national code of the procedure
 * @param submitter null when the applicant comes in person
 * @param sets number of identical sets, 1–99
 */
public record Intake(
    String agency,
    String procedure,
    Channel channel,
    Applicant applicant,
    @Nullable Submitter submitter,
    List<HandedIn> papers,
    int sets,
    ReturnBy returnBy,
    String note,
    Routing routing) {

  /** For the agency that receives it. */
  public Intake(
      String agency,
      String procedure,
      Channel channel,
      Applicant applicant,
      @Nullable Submitter submitter,
      List<HandedIn> papers,
      int sets,
      ReturnBy returnBy,
      String note) {
    this(
        agency,
        procedure,
        channel,
        applicant,
        submitter,
        papers,
        sets,
        returnBy,
        note,
        Routing.HERE);
  }

  /** The same under another procedure. */
  public Intake of(String procedure) {
    return new Intake(
        agency, procedure, channel, applicant, submitter, papers, sets, returnBy, note, routing);
  }

  /** The same for another agency. */
  public Intake routed(Routing routing) {
    return new Intake(
        agency, procedure, channel, applicant, submitter, papers, sets, returnBy, note, routing);
  }

  public Intake {
    papers = List.copyOf(papers);
  }

  /** How many of a paper of the checklist were handed in. */
  public record HandedIn(int id, int originals, int copies) {}
}
