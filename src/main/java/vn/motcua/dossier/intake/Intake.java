package vn.motcua.dossier.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.FeeAsked;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.dossier.model.Reuse;
import vn.motcua.dossier.model.Submitter;

/**
 * What is handed in, as typed.
 *
 * @param agency identifier code of the receiving agency
 * @param procedure national code of the procedure
 * @param submitter null when the applicant comes in person
 * @param sets number of identical sets, 1–99
 * @param knownOpen what its sender knows of the same person's open dossiers
 * @param fee what is said of its fee
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
    Routing routing,
    KnownOpen knownOpen,
    FeeAsked fee) {

  /** For the agency that receives it; nobody looks for the person's other dossiers. */
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
        Routing.HERE,
        KnownOpen.UNNOTICED,
        FeeAsked.USUAL);
  }

  public Intake {
    papers = List.copyOf(papers);
  }

  /** The same under another procedure. */
  public Intake of(String procedure) {
    return with(procedure, routing, knownOpen, fee);
  }

  /** The same for another agency. */
  public Intake routed(Routing routing) {
    return with(procedure, routing, knownOpen, fee);
  }

  /** The same, with what its sender knows of the person's open dossiers. */
  public Intake knowing(KnownOpen knownOpen) {
    return with(procedure, routing, knownOpen, fee);
  }

  /** The same, with what is said of its fee. */
  public Intake costing(FeeAsked fee) {
    return with(procedure, routing, knownOpen, fee);
  }

  private Intake with(String procedure, Routing routing, KnownOpen knownOpen, FeeAsked fee) {
    return new Intake(
        agency, procedure, channel, applicant, submitter, papers, sets, returnBy, note, routing,
        knownOpen, fee);
  }

  /**
   * How many of a paper of the checklist were handed in.
   *
   * @param reuse what is there already and stands for it; null = nothing
   */
  public record HandedIn(int id, int originals, int copies, @Nullable Reuse reuse) {

    public HandedIn(int id, int originals, int copies) {
      this(id, originals, copies, null);
    }
  }
}
