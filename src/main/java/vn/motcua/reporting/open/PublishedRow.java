package vn.motcua.reporting.open;

import java.time.LocalDate;

/**
 * A row everybody may read.
 *
 * @param since first day of its first month
 * @param month first day of its last month, mostly the same
 * @param merged whether it is several fields, each too small to be told apart; then without a name
 */
record PublishedRow(
    long agencyId, LocalDate since, LocalDate month, boolean merged, FieldSum sum) {}
