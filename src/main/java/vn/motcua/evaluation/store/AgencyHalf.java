package vn.motcua.evaluation.store;

import java.time.LocalDate;

/**
 * What is summed together.
 *
 * @param startsOn first day of the half month
 */
public record AgencyHalf(long agencyId, LocalDate startsOn) {}
