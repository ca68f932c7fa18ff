package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.Optional;

/** What other modules know an agency to have done; no reorganisation may reach back before it. */
public interface AgencyFacts {

  /** The last day on which the agency did something that is recorded. */
  Optional<LocalDate> lastDay(long agencyId);
}
