package vn.motcua.desk.search;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.desk.search.SearchPage.Group;
import vn.motcua.desk.search.SearchPage.Hit;
import vn.motcua.desk.worklist.Sought;
import vn.motcua.history.PastDossiers;
import vn.motcua.history.PastDossiers.Found;
import vn.motcua.identity.AccountDetails;
import vn.motcua.identity.Administration;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** What else goes by those words: procedures, units, and people for those who manage accounts. */
@Component
class OtherFinds {

  private static final int MOST = 5;

  /** With its blanks: places have names of two short words. */
  private static final int SHORTEST_NAME = 4;

  private final Catalogue catalogue;
  private final Organisation organisation;
  private final Administration administration;
  private final PastDossiers pasts;
  private final Clock clock;

  OtherFinds(
      Catalogue catalogue,
      Organisation organisation,
      Administration administration,
      PastDossiers pasts,
      Clock clock) {
    this.catalogue = catalogue;
    this.organisation = organisation;
    this.administration = administration;
    this.pasts = pasts;
    this.clock = clock;
  }

  /** Dossiers of earlier systems, by code, name, identity number or phone. */
  Group past(Actor actor, Sought sought) {
    var found = sought.isLongEnough() ? pasts.search(actor, sought.text(), MOST) : List.<Found>of();
    return new Group(
        "search.past",
        "file",
        found.stream()
            .map(
                past ->
                    new Hit(
                        PastDossiers.url(past.code()),
                        past.code() + " · " + past.applicant(),
                        Vietnam.show(past.receivedOn()) + " · " + past.subject()))
            .toList());
  }

  /**
   * The groups that are not empty; a number without a letter or a dot names none of them, words too
   * short for an index only procedures and units, of which there are few.
   */
  List<Group> named(Actor actor, Sought sought) {
    if (!sought.isLongEnough() && sought.text().length() < SHORTEST_NAME) {
      return List.of();
    }
    if (!sought.isNamed() && !sought.text().contains(".") || sought.code().isPresent()) {
      return List.of();
    }
    var today = Vietnam.date(clock.instant());
    return Stream.of(
            procedures(sought.text(), today), units(sought.text(), today), people(actor, sought))
        .filter(group -> !group.hits().isEmpty())
        .toList();
  }

  private Group procedures(String text, LocalDate today) {
    return new Group(
        "search.procedures",
        "stamp",
        catalogue.search(text, null, null, today, MOST).stream()
            .map(
                found ->
                    new Hit(
                        "/desk/procedures/" + found.code(),
                        found.name(),
                        found.code() + " · " + found.field()))
            .toList());
  }

  private Group units(String text, LocalDate today) {
    return new Group(
        "search.units",
        "pin",
        organisation.search(text, null, today, MOST).stream()
            .map(found -> new Hit("/desk/organisation/" + found.id(), found.name(), place(found)))
            .toList());
  }

  /** The units above it, the nearest first, and its code. */
  private String place(Agency agency) {
    var above =
        organisation.lineage(agency.id()).reversed().stream()
            .skip(1)
            .map(Agency::name)
            .collect(Collectors.joining(", "));
    return Stream.of(above, Objects.requireNonNullElse(agency.code(), ""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private Group people(Actor actor, Sought sought) {
    var found =
        sought.isLongEnough() && actor.mayAnywhere(Permission.ACCOUNT_MANAGE)
            ? administration.find(actor, sought.text(), MOST)
            : List.<AccountDetails>of();
    return new Group(
        "search.people",
        "users",
        found.stream()
            .map(
                person ->
                    new Hit(
                        "/desk/accounts/" + person.id(),
                        person.fullName(),
                        person.username() + " · " + organisation.agency(person.agencyId()).name()))
            .toList());
  }
}
