package vn.motcua.catalogue;

import java.util.List;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.Role;

/**
 * One step of a procedure's internal process.
 *
 * @param number from 1, in order; the first is intake, the last is the return of the result
 * @param unit who does it; of a step with participants, who leads it (chủ trì)
 * @param workingHours budget of the step's own unit. 0 = the limit is unknown, or shorter than an
 *     hour for each step
 * @param participants who works on it at the same time; empty unless its kind has some
 */
public record ProcessStep(
    int number,
    String name,
    StepKind kind,
    Role role,
    StepUnit unit,
    int workingHours,
    List<Participant> participants) {

  public ProcessStep {
    participants = List.copyOf(participants);
  }

  /** A step one department of the handling agency does alone. */
  public static ProcessStep alone(
      int number, String name, Role role, DepartmentKind department, int workingHours) {
    return new ProcessStep(
        number, name, StepKind.HANDLING, role, StepUnit.own(department), workingHours, List.of());
  }

  /** The kind of department that does or leads it. */
  public DepartmentKind department() {
    return unit.department();
  }

  /** Working hours until the last one at work on it is done. */
  public int longestHours() {
    return participants.stream()
        .mapToInt(Participant::workingHours)
        .reduce(workingHours, Math::max);
  }

  /** Working hours of all steps one after the other; of those at the same time, the longest. */
  public static int totalHours(List<ProcessStep> steps) {
    return steps.stream().mapToInt(ProcessStep::longestHours).sum();
  }
}
