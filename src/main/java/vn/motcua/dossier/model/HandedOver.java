package vn.motcua.dossier.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit that was given papers no minutes name yet.
 *
 * @param departmentId null = the agency itself
 * @param name of the one person who was given all of them; empty when it is the unit
 * @param since when the first of them was given
 */
public record HandedOver(
    long agencyId, @Nullable Long departmentId, String name, int papers, Instant since) {

  public boolean isTo(long agency, @Nullable Long department) {
    return agencyId == agency && Objects.equals(departmentId, department);
  }
}
