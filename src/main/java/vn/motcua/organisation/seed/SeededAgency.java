package vn.motcua.organisation.seed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.AgencyLevel;

/**
 * An agency as the shipped lists give it.
 *
 * @param key stable across loads, e.g. {@code commune/19372/2025-07-01}
 * @param parentKey key of the agency above
 */
record SeededAgency(
    String key,
    @Nullable String gsoCode,
    String name,
    String shortName,
    String bodyName,
    AgencyLevel level,
    @Nullable String parentKey,
    LocalDate validFrom,
    @Nullable LocalDate validTo) {}
