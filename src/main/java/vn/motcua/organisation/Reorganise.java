package vn.motcua.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.organisation.store.AgencyStore;
import vn.motcua.organisation.store.DepartmentStore;
import vn.motcua.organisation.store.Snapshots;
import vn.motcua.organisation.store.SuccessionStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/**
 * Merges, splits or renames agencies on a day: they end on the day before, successors with their
 * departments begin. Nothing that was recorded changes; what is open passes by an act of its own.
 */
@Component
public class Reorganise {

  private final Organisation organisation;
  private final ReorganisationCheck check;
  private final Snapshots snapshots;
  private final AgencyStore agencies;
  private final SuccessionStore successions;
  private final DepartmentStore departments;
  private final CodeAssignment assignment;
  private final AuditTrail audit;
  private final ApplicationEventPublisher publisher;
  private final boolean demonstration;

  Reorganise(
      Organisation organisation,
      ReorganisationCheck check,
      Snapshots snapshots,
      AgencyStore agencies,
      SuccessionStore successions,
      DepartmentStore departments,
      CodeAssignment assignment,
      AuditTrail audit,
      ApplicationEventPublisher publisher,
      @Value("${motcua.demonstration}") boolean demonstration) {
    this.organisation = organisation;
    this.check = check;
    this.snapshots = snapshots;
    this.agencies = agencies;
    this.successions = successions;
    this.departments = departments;
    this.assignment = assignment;
    this.audit = audit;
    this.publisher = publisher;
    this.demonstration = demonstration;
  }

  /** Whether this person may reorganise the agency: its parent is theirs to manage. */
  public static boolean mayReorganise(Actor actor, Agency agency) {
    return ReorganisationCheck.isReorganisedHere(agency)
        && actor.may(Permission.ORGANISATION_MANAGE, above(agency));
  }

  /**
   * Lays it down; answers the successors in the order they were named.
   *
   * @param asked the day may lie ahead, or back as long as nothing was recorded since
   */
  @Transactional
  public List<Agency> handle(Actor actor, Reorganisation asked) {
    snapshots.lock();
    var predecessors = asked.predecessors().stream().distinct().map(this::existing).toList();
    for (var agency : predecessors) {
      if (!actor.may(Permission.ORGANISATION_MANAGE, above(agency))) {
        throw new Denied(Permission.ORGANISATION_MANAGE);
      }
    }
    var findings = check.of(asked, predecessors);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    predecessors.forEach(agency -> successions.end(agency.id(), asked.on().minusDays(1)));
    var successors = new ArrayList<Long>();
    for (var unit : asked.successors()) {
      successors.add(open(asked, predecessors, unit));
    }
    predecessors.forEach(agency -> openDepartments(agency, successors, asked));
    giveCodes(asked, successors);
    record(actor, asked, predecessors, successors);
    publisher.publishEvent(
        new AgenciesSucceeded(
            actor,
            predecessors.stream().map(Agency::id).toList(),
            successors,
            asked.on(),
            document(asked)));
    return successors.stream().map(organisation::agency).toList();
  }

  private Agency existing(long id) {
    return organisation.existing(id).orElseThrow(() -> new NotVisible("agency " + id));
  }

  /** The path of the agency above; an agency's own path ends with its id. */
  private static String above(Agency agency) {
    var path = agency.path();
    return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
  }

  private long open(Reorganisation asked, List<Agency> predecessors, Reorganisation.NewUnit unit) {
    var first = predecessors.getFirst();
    var parent = organisation.agency(Objects.requireNonNull(first.parentId()));
    var typed = TypedText.of("name", unit.name()).text();
    var name = UnitName.parse(typed).filter(parsed -> first.level() == AgencyLevel.COMMUNE);
    var id =
        successions.open(
            parent,
            first.level(),
            name.map(UnitName::full).orElse(typed),
            name.map(UnitName::shortName).orElse(typed),
            name.map(UnitName::body).orElse(typed),
            asked.kind() == Reorganisation.Kind.RENAME ? first.gsoCode() : null,
            asked.on());
    predecessors.forEach(
        agency -> successions.link(agency.id(), id, asked.on(), asked.divides(), document(asked)));
    return id;
  }

  private static String document(Reorganisation asked) {
    return TypedText.of("document", asked.document()).text();
  }

  /** Departments of one kind and name become one in the agency that follows. */
  private void openDepartments(Agency predecessor, List<Long> successors, Reorganisation asked) {
    for (var department : successions.openDepartments(predecessor.id())) {
      departments.close(department.id(), lastDay(department, asked.on()));
      var only = asked.departments().get(department.id());
      for (var place = 0; place < successors.size(); place++) {
        if (only == null || only == place) {
          var next = following(successors.get(place), department, asked.on());
          successions.linkDepartments(department.id(), next);
        }
      }
    }
  }

  private static LocalDate lastDay(Department department, LocalDate on) {
    var before = on.minusDays(1);
    return before.isBefore(department.validFrom()) ? department.validFrom() : before;
  }

  private long following(long successorId, Department department, LocalDate on) {
    return successions.openDepartments(successorId).stream()
        .filter(open -> open.kind() == department.kind())
        .filter(
            open ->
                open.name()
                    .toLowerCase(Locale.ROOT)
                    .equals(department.name().toLowerCase(Locale.ROOT)))
        .map(Department::id)
        .findFirst()
        .orElseGet(
            () -> departments.open(successorId, department.name(), department.kind(), on).id());
  }

  /** A code may go on with one of the successors; the others stay closed. */
  private void giveCodes(Reorganisation asked, List<Long> successors) {
    var findings = new ArrayList<Finding>();
    for (var place = 0; place < successors.size(); place++) {
      var code = IdentifierCode.normalise(asked.successors().get(place).code());
      if (!code.isEmpty()) {
        try {
          var agency = organisation.agency(successors.get(place));
          assignment.give(agency, code, asked.on(), demonstration);
        } catch (Refused refused) {
          for (var finding : refused.findings()) {
            findings.add(new Finding("code" + (place + 1), finding.code(), finding.args()));
          }
        }
      }
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
  }

  private void record(
      Actor actor, Reorganisation asked, List<Agency> predecessors, List<Long> successors) {
    for (var agency : predecessors) {
      var details = new HashMap<String, Object>();
      details.put("kind", asked.kind().name());
      details.put("successors", successors);
      details.put("from", asked.on().toString());
      details.put("document", document(asked));
      append(actor, agency.id(), "agency-succeeded", details);
    }
    for (var id : successors) {
      append(
          actor,
          id,
          "agency-opened",
          Map.of(
              "name", organisation.agency(id).name(),
              "predecessors", predecessors.stream().map(Agency::id).toList(),
              "from", asked.on().toString()));
    }
  }

  private void append(Actor actor, long agencyId, String action, Map<String, ?> details) {
    audit.append(actor, new SubjectRef("agency", Long.toString(agencyId)), action, details);
  }
}
