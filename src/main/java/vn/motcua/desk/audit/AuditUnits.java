package vn.motcua.desk.audit;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Units whose people's deeds somebody may look at. */
@Component
class AuditUnits {

  /** The reader's own agency without those below. */
  static final String OWN = "own";

  private final Organisation organisation;
  private final Clock clock;

  AuditUnits(Organisation organisation, Clock clock) {
    this.organisation = organisation;
    this.clock = clock;
  }

  /**
   * Part of the trail.
   *
   * @param path hierarchy path; null = all in scope
   * @param below whether agencies below count too
   */
  record Unit(@Nullable String path, boolean below) {}

  /** What the choice of the filter bar stands for; an unknown one stands for all in scope. */
  Unit chosen(Actor actor, String choice) {
    if (choice.equals(OWN)) {
      return new Unit(actor.agencyPath(), false);
    }
    return existing(choice)
        .map(agency -> new Unit(agency.path(), hasBelow(agency.id())))
        .orElseGet(() -> all(actor));
  }

  /**
   * An agency without others below is asked for by its path alone, which an index answers however
   * many other agencies there are.
   */
  private Unit all(Actor actor) {
    var single =
        actor.scopes(Permission.AUDIT_READ).stream().allMatch(actor.agencyPath()::equals)
            && !hasBelow(actor.agencyId());
    return single ? new Unit(actor.agencyPath(), false) : new Unit(null, false);
  }

  /** Choices of the filter bar: all, the own agency alone, those directly below. */
  List<Option> options(Actor actor) {
    var below =
        organisation.children(actor.agencyId(), today()).stream()
            .filter(agency -> actor.may(Permission.AUDIT_READ, agency.path()))
            .toList();
    var options = new ArrayList<Option>();
    options.add(new Option("", t("audit.unit.all")));
    if (!below.isEmpty()) {
      var own = organisation.agency(actor.agencyId()).name();
      options.add(new Option(OWN, t("audit.unit.own", own)));
      below.forEach(agency -> options.add(new Option(Long.toString(agency.id()), agency.name())));
    }
    return options;
  }

  /** Name of the agency at the end of a hierarchy path; empty when there is none. */
  String name(String path) {
    return existing(path.replaceFirst("/$", "").replaceFirst("^.*/", ""))
        .map(Agency::name)
        .orElse("");
  }

  private Optional<Agency> existing(String id) {
    return id.matches("[0-9]{1,18}") ? organisation.existing(Long.parseLong(id)) : Optional.empty();
  }

  private boolean hasBelow(long agencyId) {
    return !organisation.children(agencyId, today()).isEmpty();
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }
}
