package vn.motcua.identity;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ActingFor;

/**
 * Authority to be given.
 *
 * @param takerId to whom; null = nobody chosen
 * @param validTo last day, inclusive
 */
public record NewDelegation(
    @Nullable Long takerId,
    ActingFor.Form form,
    Set<String> fields,
    String ground,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  public NewDelegation {
    fields = Set.copyOf(fields);
  }
}
