package vn.motcua.dossier.processing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.Processes;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Role;

/** Finds the way along the internal process a dossier was received under. */
@Component
public class Steps {

  private final Processes processes;
  private final Organisation organisation;

  Steps(Processes processes, Organisation organisation) {
    this.processes = processes;
    this.organisation = organisation;
  }

  public List<ProcessStep> of(Dossier dossier) {
    return processes.steps(dossier.procedure().versionId(), dossier.procedure().processId());
  }

  /** The next step that is this role's, else the first such, else where the dossier is. */
  public int next(Dossier dossier, Role role) {
    var steps = of(dossier);
    var current = dossier.holding().step();
    return steps.stream()
        .filter(step -> step.role() == role && step.number() > current)
        .findFirst()
        .or(() -> steps.stream().filter(step -> step.role() == role).findFirst())
        .map(ProcessStep::number)
        .orElse(current);
  }

  /** The next step of an officer at which others take part, before anybody signs. */
  public Optional<ProcessStep> consulting(Dossier dossier) {
    var current = dossier.holding().step();
    return of(dossier).stream()
        .filter(step -> step.number() > current)
        .takeWhile(step -> step.role() != Role.LEADER)
        .filter(step -> step.role() == Role.OFFICER && step.kind().hasParticipants())
        .findFirst();
  }

  /** The step of that number; empty when the process has none. */
  public Optional<ProcessStep> at(Dossier dossier, int number) {
    return of(dossier).stream().filter(step -> step.number() == number).findFirst();
  }

  /**
   * The department of the agency that appraises dossiers of this procedure: the one its process
   * names, in a provincial department the specialist division; null when the agency has neither.
   */
  public @Nullable Long responsibleDepartment(Dossier dossier, long agencyId) {
    return organisation
        .department(agencyId, DepartmentKind.SPECIALIST)
        .or(() -> named(dossier, agencyId))
        .map(Department::id)
        .orElse(null);
  }

  private Optional<Department> named(Dossier dossier, long agencyId) {
    return of(dossier).stream()
        .filter(step -> step.role() == Role.OFFICER)
        .findFirst()
        .flatMap(step -> organisation.department(agencyId, step.department()));
  }

  /** The department of that kind; null when the agency has none. */
  public @Nullable Long department(long agencyId, DepartmentKind kind) {
    return organisation.department(agencyId, kind).map(Department::id).orElse(null);
  }
}
