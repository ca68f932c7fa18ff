package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.Slice;

/** The agencies, departments and staff of the country, as of any day. */
public interface Organisation {

  /** The agency of that id; an unknown id is a fault of the caller. */
  Agency agency(long id);

  /** The agency of that id, for an id that a person typed or a link carried. */
  Optional<Agency> existing(long id);

  /**
   * By identifier code or GSO code, as of that day; closed identifier codes still resolve to their
   * last holder, and the old form {@code 000.00.15.H40} reads as {@code H40.15}. A GSO code means
   * only the territory that carried it that day, because it is given out again.
   */
  Optional<Agency> find(String code, LocalDate on);

  /**
   * By name or code, ignoring case and diacritics; the best first, at most {@code limit} (1–100).
   */
  List<Agency> search(@Nullable String query, @Nullable AgencyLevel level, LocalDate on, int limit);

  /**
   * One page of {@link #search}.
   *
   * @param cursor of the page before, null for the first; one that was not given out is refused
   */
  Slice<Agency> page(
      @Nullable String query,
      @Nullable AgencyLevel level,
      LocalDate on,
      int limit,
      @Nullable String cursor);

  /** How many agencies of each level existed that day; levels without any are left out. */
  Map<AgencyLevel, Long> counts(LocalDate on);

  /** Agencies directly below that existed that day, in name order. */
  List<Agency> children(long agencyId, LocalDate on);

  /** The agencies from the top down to this one, itself included. */
  List<Agency> lineage(long agencyId);

  /**
   * The agencies that followed this one when it was merged, split or renamed; empty while it
   * exists.
   */
  List<Agency> successors(long agencyId);

  List<Agency> predecessors(long agencyId);

  /**
   * The agencies of that day that followed this one in the end, through any number of
   * reorganisations; itself alone while it exists, none when it ended without successors.
   */
  List<Agency> heirs(long agencyId, LocalDate on);

  /** The same for a department; closed ones with nobody after them have none. */
  List<Department> departmentHeirs(long departmentId, LocalDate on);

  /**
   * Who acts that day under a code that may be an old one: its holder, or the one agency that
   * followed the last holder. Of an agency that was divided the code leads to the last holder
   * itself.
   */
  Optional<Agency> acting(String code, LocalDate on);

  /** Identifier codes the agency holds and held, the newest first. */
  List<HeldCode> codes(long agencyId);

  /** Departments open today. */
  List<Department> departments(long agencyId);

  /** Departments open that day. */
  List<Department> departments(long agencyId, LocalDate on);

  /** The department of that id, closed ones too; an unknown id is a fault of the caller. */
  Department department(long id);

  /** The department of that kind open today; the oldest when there are several. */
  Optional<Department> department(long agencyId, DepartmentKind kind);

  /** Who works there today, in name order. */
  List<StaffMember> staff(long agencyId);
}
