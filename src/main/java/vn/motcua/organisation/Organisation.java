package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The agencies, departments and staff of the country, as of any day. */
public interface Organisation {

  /** The agency of that id; an unknown id is a fault of the caller. */
  Agency agency(long id);

  /**
   * By identifier code or GSO code, as of that day; closed identifier codes still resolve to their
   * last holder.
   */
  Optional<Agency> find(String code, LocalDate on);

  /**
   * By name or code, ignoring case and diacritics; the best first, at most {@code limit} (1–100).
   */
  List<Agency> search(@Nullable String query, @Nullable AgencyLevel level, LocalDate on, int limit);

  /** Agencies directly below, in name order. */
  List<Agency> children(long agencyId, LocalDate on);

  /**
   * The agencies that followed this one when it was merged, split or renamed; empty while it
   * exists.
   */
  List<Agency> successors(long agencyId);

  List<Agency> predecessors(long agencyId);

  List<Department> departments(long agencyId);

  Department department(long id);

  Optional<Department> department(long agencyId, DepartmentKind kind);

  List<StaffMember> staff(long agencyId);
}
