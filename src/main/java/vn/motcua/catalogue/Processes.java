package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The internal processes of procedures, as agencies laid them down. */
public interface Processes {

  /**
   * The process for a dossier an agency receives that day: its own, else that of the nearest agency
   * above it; empty when none laid one down, and the template of the procedure's version holds.
   */
  Optional<InternalProcess> inForce(String procedureCode, long agencyId, LocalDate on);

  /**
   * The steps of a dossier.
   *
   * @param procedureVersionId the version of the procedure it was received under
   * @param processId the process it was received under; null = the template of that version
   */
  List<ProcessStep> steps(long procedureVersionId, @Nullable Long processId);
}
