package vn.motcua.organisation.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;

/**
 * An agency in a list.
 *
 * @param code electronic identifier, null when none has been entered
 * @param demonstrationCode whether {@code code} is invented
 * @param parent the agency above, null for provinces
 * @param validFrom first day, null when the sources do not tell
 * @param validTo last day, inclusive; null while it exists
 */
record AgencySummary(
    @Nullable String code,
    boolean demonstrationCode,
    @Nullable String gsoCode,
    String name,
    String bodyName,
    AgencyLevel level,
    @Nullable AgencyName parent,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  static AgencySummary of(Agency agency, @Nullable Agency parent) {
    return new AgencySummary(
        agency.code(),
        agency.demonstrationCode(),
        agency.gsoCode(),
        agency.name(),
        agency.bodyName(),
        agency.level(),
        parent == null ? null : AgencyName.of(parent),
        agency.knownFrom(),
        agency.validTo());
  }
}
