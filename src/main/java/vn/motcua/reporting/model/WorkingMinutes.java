package vn.motcua.reporting.model;

import java.time.Instant;
import java.util.List;

/** Working time by the calendar of an agency. */
@FunctionalInterface
public interface WorkingMinutes {

  /** Working minutes from each moment to the next, one fewer than moments. */
  List<Long> stretches(long agencyId, List<Instant> moments);
}
