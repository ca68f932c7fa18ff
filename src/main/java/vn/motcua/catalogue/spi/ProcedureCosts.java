package vn.motcua.catalogue.spi;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.catalogue.Procedure;

/** What procedures cost at a desk, by rules rather than by the words they are published with. */
public interface ProcedureCosts {

  /**
   * For whoever reads about one procedure.
   *
   * @param agencyId the desk the citizen goes to; null = the country's rules only
   */
  CostCard of(Procedure procedure, @Nullable Long agencyId, LocalDate day, CostAsked asked);

  /** In as few lines as a board needs, by code; those nobody knows are not in it. */
  Map<String, List<String>> brief(Collection<Procedure> procedures, long agencyId, LocalDate day);

  /** What one submitted online costs there, in sentences; empty where nobody knows. */
  List<String> online(Procedure procedure, long agencyId, LocalDate day);
}
