package vn.motcua.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The procedures that may be asked for, as of any day. */
public interface Catalogue {

  /** The version in force on that day. */
  Optional<Procedure> inForce(String code, LocalDate on);

  /** A version by its id, in force or not. */
  Procedure version(long versionId);

  /**
   * Finds procedures in force on that day; forgives case, missing diacritics and small slips,
   * matches codes too; best first.
   *
   * @param limit 1–100
   */
  List<Procedure> search(
      @Nullable String query,
      @Nullable String field,
      @Nullable String level,
      LocalDate on,
      int limit);

  /** The fields of procedures in force that day, in name order. */
  List<String> fields(LocalDate on);
}
