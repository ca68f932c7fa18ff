package vn.motcua.organisation.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.organisation.HeldCode;

/**
 * One agency.
 *
 * @param lineage from the province down to the agency above
 * @param childrenCount agencies directly below on the day asked for
 * @param codes identifier codes it holds and held, the newest first
 * @param departments open today
 */
record AgencyAnswer(
    @JsonUnwrapped AgencySummary summary,
    List<AgencyName> lineage,
    int childrenCount,
    List<AgencyName> predecessors,
    List<AgencyName> successors,
    List<Code> codes,
    List<DepartmentAnswer> departments) {

  record Code(
      String code,
      boolean demonstration,
      @Nullable LocalDate validFrom,
      @Nullable LocalDate validTo) {

    static Code of(HeldCode held) {
      var from = held.validFrom();
      return new Code(
          held.code(),
          held.demonstration(),
          from.equals(Agency.BEGINNING_UNKNOWN) ? null : from,
          held.validTo());
    }
  }

  record DepartmentAnswer(long id, String name, DepartmentKind kind) {}
}
