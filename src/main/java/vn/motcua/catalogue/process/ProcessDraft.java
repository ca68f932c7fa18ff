package vn.motcua.catalogue.process;

import java.util.List;

/**
 * A process as it was typed.
 *
 * @param note the decision that approves it, or why it is changed; at most 500 characters
 */
public record ProcessDraft(String note, List<StepDraft> steps) {

  public ProcessDraft {
    steps = List.copyOf(steps);
  }

  /**
   * A step as it was typed.
   *
   * @param kind name of a {@link vn.motcua.catalogue.StepKind}
   * @param role name of a {@link vn.motcua.shared.Role} that works on dossiers
   * @param hours a whole number of working hours
   */
  public record StepDraft(
      String name,
      String kind,
      String role,
      UnitDraft unit,
      String hours,
      List<ParticipantDraft> participants) {

    public StepDraft {
      participants = List.copyOf(participants);
    }
  }

  /** Somebody who works on a step at the same time, as typed. */
  public record ParticipantDraft(UnitDraft unit, String hours) {}

  /**
   * Who does it, as typed.
   *
   * @param agency empty for the agency that handles the dossier, else as {@link UnitWords} reads it
   * @param department name of a {@link vn.motcua.organisation.DepartmentKind}
   */
  public record UnitDraft(String agency, String department) {}
}
