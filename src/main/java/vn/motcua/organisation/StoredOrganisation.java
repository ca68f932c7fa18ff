package vn.motcua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.store.AgencyQueries;
import vn.motcua.organisation.store.Snapshots;
import vn.motcua.organisation.store.StaffStore;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Slice;
import vn.motcua.shared.Vietnam;

/** Answers from the picture in memory; searches and staff from the database. */
@Component
class StoredOrganisation implements Organisation {

  private static final int LONGEST_QUERY = 100;

  private final Snapshots snapshots;
  private final AgencyQueries queries;
  private final StaffStore staff;
  private final Clock clock;

  StoredOrganisation(Snapshots snapshots, AgencyQueries queries, StaffStore staff, Clock clock) {
    this.snapshots = snapshots;
    this.queries = queries;
    this.staff = staff;
    this.clock = clock;
  }

  @Override
  public Agency agency(long id) {
    return existing(id).orElseThrow(() -> new NoSuchElementException("No agency " + id));
  }

  @Override
  public Optional<Agency> existing(long id) {
    return Optional.ofNullable(snapshots.current().agency(id));
  }

  @Override
  public Optional<Agency> find(String code, LocalDate on) {
    var snapshot = snapshots.current();
    var normal = IdentifierCode.normalise(code);
    return snapshot.holder(normal, on).or(() -> snapshot.ofTerritory(normal, on));
  }

  @Override
  public List<Agency> search(
      @Nullable String query, @Nullable AgencyLevel level, LocalDate on, int limit) {
    return page(query, level, on, limit, null).items();
  }

  @Override
  public Slice<Agency> page(
      @Nullable String query,
      @Nullable AgencyLevel level,
      LocalDate on,
      int limit,
      @Nullable String cursor) {
    if (limit < 1 || limit > 100) {
      throw new Refused(OrganisationRefusal.AGENCY_LIMIT_OUT_OF_RANGE, 1, 100);
    }
    var after = cursor == null ? null : idOf(cursor);
    var found = queries.search(clean(query), level, on, after, limit + 1);
    if (found.size() <= limit) {
      return new Slice<>(found, null);
    }
    var items = found.subList(0, limit);
    return new Slice<>(items, Long.toString(items.getLast().id(), Character.MAX_RADIX));
  }

  @Override
  public Map<AgencyLevel, Long> counts(LocalDate on) {
    return snapshots.current().counts(on);
  }

  @Override
  public List<Agency> children(long agencyId, LocalDate on) {
    return snapshots.current().children(agencyId, on);
  }

  @Override
  public List<Agency> lineage(long agencyId) {
    var upwards = new ArrayList<Agency>();
    var agency = agency(agencyId);
    upwards.add(agency);
    while (agency.parentId() != null) {
      agency = agency(agency.parentId());
      upwards.add(agency);
    }
    return List.copyOf(upwards.reversed());
  }

  @Override
  public List<Agency> successors(long agencyId) {
    return snapshots.current().successors(agencyId);
  }

  @Override
  public List<Agency> predecessors(long agencyId) {
    return snapshots.current().predecessors(agencyId);
  }

  @Override
  public List<Agency> heirs(long agencyId, LocalDate on) {
    return snapshots.current().heirs(agencyId, on);
  }

  @Override
  public List<Department> departmentHeirs(long departmentId, LocalDate on) {
    return snapshots.current().departmentHeirs(departmentId, on);
  }

  @Override
  public Optional<Agency> acting(String code, LocalDate on) {
    return find(code, on)
        .map(
            holder -> {
              var heirs = heirs(holder.id(), on);
              return heirs.size() == 1 ? heirs.getFirst() : holder;
            });
  }

  @Override
  public List<HeldCode> codes(long agencyId) {
    return snapshots.current().codes(agencyId);
  }

  @Override
  public List<Department> departments(long agencyId) {
    return snapshots.current().departments(agencyId, today());
  }

  @Override
  public List<Department> departments(long agencyId, LocalDate on) {
    return snapshots.current().departments(agencyId, on);
  }

  @Override
  public Department department(long id) {
    var department = snapshots.current().department(id);
    if (department == null) {
      throw new NoSuchElementException("No department " + id);
    }
    return department;
  }

  @Override
  public Optional<Department> department(long agencyId, DepartmentKind kind) {
    return departments(agencyId).stream()
        .filter(department -> department.kind() == kind)
        .findFirst();
  }

  @Override
  public List<StaffMember> staff(long agencyId) {
    return staff.employed(agencyId, today());
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }

  private long idOf(String cursor) {
    try {
      var id = Long.parseLong(cursor, Character.MAX_RADIX);
      if (existing(id).isPresent()) {
        return id;
      }
    } catch (NumberFormatException notOurs) {
      throw new Refused(OrganisationRefusal.AGENCY_CURSOR_UNKNOWN);
    }
    throw new Refused(OrganisationRefusal.AGENCY_CURSOR_UNKNOWN);
  }

  private static @Nullable String clean(@Nullable String query) {
    if (query == null) {
      return null;
    }
    var plain = query.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    if (plain.length() > LONGEST_QUERY) {
      throw new Refused(OrganisationRefusal.AGENCY_QUERY_TOO_LONG, LONGEST_QUERY);
    }
    return plain.isEmpty() ? null : plain;
  }
}
