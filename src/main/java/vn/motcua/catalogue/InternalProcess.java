package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published version of the internal process (quy trình nội bộ) of a procedure, as one agency laid
 * it down; never changed but for the day it ends.
 *
 * @param id a dossier keeps it
 * @param ownerId the agency that laid it down, for itself and those below
 * @param version from 1, per procedure and owner
 * @param endedOn first day it is no longer in force; null while none is known
 */
public record InternalProcess(
    long id,
    String procedureCode,
    long ownerId,
    int version,
    LocalDate effectiveFrom,
    @Nullable LocalDate endedOn,
    List<ProcessStep> steps) {

  public InternalProcess {
    steps = List.copyOf(steps);
  }

  /** The same with these steps. */
  public InternalProcess with(List<ProcessStep> steps) {
    return new InternalProcess(id, procedureCode, ownerId, version, effectiveFrom, endedOn, steps);
  }

  public boolean inForceOn(LocalDate day) {
    return !effectiveFrom.isAfter(day) && (endedOn == null || endedOn.isAfter(day));
  }
}
