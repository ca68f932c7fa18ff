package vn.motcua.catalogue.process;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.catalogue.Participant;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.StepUnit;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.shared.Role;

/** The hours of a process while it is typed, for the sum below it; unreadable hours count as 0. */
public final class DraftSums {

  private static final StepUnit ANY = StepUnit.own(DepartmentKind.OFFICE);

  private DraftSums() {}

  /** Steps that are good for nothing but their hours. */
  public static List<ProcessStep> steps(ProcessDraft typed) {
    var steps = new ArrayList<ProcessStep>();
    for (var step : typed.steps()) {
      var participants =
          step.participants().stream()
              .map(one -> new Participant(1, ANY, hours(one.hours())))
              .toList();
      steps.add(
          new ProcessStep(
              steps.size() + 1,
              "",
              StepKind.HANDLING,
              Role.OFFICER,
              ANY,
              hours(step.hours()),
              participants));
    }
    return steps;
  }

  private static int hours(String typed) {
    var digits = typed.strip();
    return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
  }
}
