package vn.motcua.evaluation.store;

import java.time.LocalDate;

/**
 * What is summed together.
 *
 * @param startsOn first day of the month
 */
public record AgencyMonth(long agencyId, LocalDate startsOn) {}
