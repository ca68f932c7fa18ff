package vn.motcua.organisation.api;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Agency;

/** An agency as another one mentions it. */
record AgencyName(
    @Nullable String code,
    @Nullable String gsoCode,
    String name,
    @Nullable LocalDate validFrom,
    @Nullable LocalDate validTo) {

  static AgencyName of(Agency agency) {
    return new AgencyName(
        agency.code(), agency.gsoCode(), agency.name(), agency.knownFrom(), agency.validTo());
  }

  static List<AgencyName> of(List<Agency> agencies) {
    return agencies.stream().map(AgencyName::of).toList();
  }
}
