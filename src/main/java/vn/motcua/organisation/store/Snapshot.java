package vn.motcua.organisation.store;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.AgencyLevel;
import vn.motcua.organisation.Department;
import vn.motcua.organisation.HeldCode;

/** All agencies and departments at one version of the organisation, indexed; never changes. */
public final class Snapshot {

  private final long version;
  private final Map<Long, Agency> agencies;
  private final Map<Long, List<Agency>> children;
  private final Map<String, List<Agency>> byGsoCode;
  private final Map<String, List<HeldCode>> byCode;
  private final Map<Long, List<HeldCode>> codes;
  private final Map<Long, List<Agency>> successors;
  private final Map<Long, List<Agency>> predecessors;
  private final Map<Long, Department> departments;
  private final Map<Long, List<Department>> departmentsOf;
  private final Map<Long, List<Long>> departmentSuccessors;

  /** That one agency followed another. */
  record Succession(long predecessorId, long successorId) {}

  /**
   * @param agencies in name order
   * @param departments in the order in which they were opened
   */
  Snapshot(
      long version,
      List<Agency> agencies,
      List<HeldCode> codes,
      List<Succession> successions,
      List<Department> departments,
      List<Succession> departmentSuccessions) {
    this.version = version;
    this.agencies = agencies.stream().collect(toMap(Agency::id, Function.identity()));
    this.children =
        agencies.stream()
            .filter(agency -> agency.parentId() != null)
            .collect(groupingBy(Agency::parentId));
    this.byGsoCode =
        agencies.stream()
            .filter(agency -> agency.gsoCode() != null)
            .collect(groupingBy(Agency::gsoCode));
    var newestFirst =
        codes.stream().sorted(Comparator.comparing(HeldCode::validFrom).reversed()).toList();
    this.byCode = newestFirst.stream().collect(groupingBy(HeldCode::code));
    this.codes = newestFirst.stream().collect(groupingBy(HeldCode::agencyId));
    this.successors = linked(successions, Succession::predecessorId, Succession::successorId);
    this.predecessors = linked(successions, Succession::successorId, Succession::predecessorId);
    this.departments = departments.stream().collect(toMap(Department::id, Function.identity()));
    this.departmentsOf = departments.stream().collect(groupingBy(Department::agencyId));
    this.departmentSuccessors =
        departmentSuccessions.stream()
            .collect(
                groupingBy(
                    Succession::predecessorId,
                    collectingAndThen(
                        toList(), links -> links.stream().map(Succession::successorId).toList())));
  }

  long version() {
    return version;
  }

  public @Nullable Agency agency(long id) {
    return agencies.get(id);
  }

  public Map<AgencyLevel, Long> counts(LocalDate on) {
    return agencies.values().stream()
        .filter(agency -> agency.existsOn(on))
        .collect(groupingBy(Agency::level, () -> new EnumMap<>(AgencyLevel.class), counting()));
  }

  public List<Agency> children(long agencyId, LocalDate on) {
    return children.getOrDefault(agencyId, List.of()).stream()
        .filter(child -> child.existsOn(on))
        .toList();
  }

  public List<Agency> successors(long agencyId) {
    return successors.getOrDefault(agencyId, List.of());
  }

  public List<Agency> predecessors(long agencyId) {
    return predecessors.getOrDefault(agencyId, List.of());
  }

  /**
   * The agencies of that day that followed it in the end, in name order; itself while it exists.
   */
  public List<Agency> heirs(long agencyId, LocalDate on) {
    var heirs = new LinkedHashSet<Agency>();
    var seen = new HashSet<Long>();
    var waiting = new ArrayDeque<>(List.of(required(agencyId)));
    while (!waiting.isEmpty()) {
      var agency = waiting.remove();
      if (agency.existsOn(on)) {
        heirs.add(agency);
      } else if (seen.add(agency.id())) {
        waiting.addAll(successors(agency.id()));
      }
    }
    return heirs.stream().sorted(Comparator.comparing(Agency::name)).toList();
  }

  /** The departments of that day that followed it in the end; itself while it is open. */
  public List<Department> departmentHeirs(long departmentId, LocalDate on) {
    var heirs = new LinkedHashSet<Department>();
    var seen = new HashSet<Long>();
    var waiting = new ArrayDeque<>(List.of(departmentId));
    while (!waiting.isEmpty()) {
      var id = waiting.remove();
      var department = departments.get(id);
      if (department != null && department.existsOn(on)) {
        heirs.add(department);
      } else if (seen.add(id)) {
        waiting.addAll(departmentSuccessors.getOrDefault(id, List.of()));
      }
    }
    return List.copyOf(heirs);
  }

  public List<HeldCode> codes(long agencyId) {
    return codes.getOrDefault(agencyId, List.of());
  }

  public @Nullable Department department(long id) {
    return departments.get(id);
  }

  public List<Department> departments(long agencyId, LocalDate on) {
    return departmentsOf.getOrDefault(agencyId, List.of()).stream()
        .filter(department -> department.existsOn(on))
        .toList();
  }

  /** The holder of the identifier code that day, or else the last one before that day. */
  public Optional<Agency> holder(String code, LocalDate on) {
    return byCode.getOrDefault(code, List.of()).stream()
        .filter(held -> !held.validFrom().isAfter(on))
        .findFirst()
        .map(held -> required(held.agencyId()));
  }

  /** The agency whose territory carried the GSO code that day. */
  public Optional<Agency> ofTerritory(String gsoCode, LocalDate on) {
    return byGsoCode.getOrDefault(gsoCode, List.of()).stream()
        .filter(agency -> agency.existsOn(on))
        .findFirst();
  }

  private Map<Long, List<Agency>> linked(
      List<Succession> successions,
      Function<Succession, Long> from,
      Function<Succession, Long> to) {
    return successions.stream()
        .collect(
            groupingBy(
                from,
                collectingAndThen(
                    toList(),
                    links ->
                        links.stream()
                            .map(link -> required(to.apply(link)))
                            .sorted(Comparator.comparing(Agency::name))
                            .toList())));
  }

  private Agency required(long id) {
    var agency = agencies.get(id);
    if (agency == null) {
      throw new IllegalStateException("No agency " + id);
    }
    return agency;
  }
}
