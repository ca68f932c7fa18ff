package vn.motcua.reporting.spi;

import java.util.Optional;

/** How satisfied people are with an agency, as far as everybody may know. */
public interface PublicSatisfaction {

  /** Of that year so far; empty while too few answered to say. */
  Optional<Share> of(long agencyId, int year);

  /**
   * A share.
   *
   * @param tenthsOfPercent of those who answered, how many are satisfied
   * @param answers how many those are
   */
  record Share(int tenthsOfPercent, int answers) {}
}
