package vn.motcua.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.organisation.store.AgencyStore;
import vn.motcua.organisation.store.SuccessionStore;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Vietnam;

/** The rules under which agencies may be merged, split or renamed. */
@Component
class ReorganisationCheck {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_DOCUMENT = 200;

  /** More than a reorganisation of communes ever had. */
  private static final int MOST = 8;

  private final AgencyStore agencies;
  private final SuccessionStore successions;
  private final List<AgencyFacts> facts;
  private final Clock clock;

  ReorganisationCheck(
      AgencyStore agencies, SuccessionStore successions, List<AgencyFacts> facts, Clock clock) {
    this.agencies = agencies;
    this.successions = successions;
    this.facts = List.copyOf(facts);
    this.clock = clock;
  }

  /** Everything that is wrong with it. */
  List<Finding> of(Reorganisation asked, List<Agency> predecessors) {
    var findings = new ArrayList<Finding>();
    checkParties(asked, predecessors, findings);
    predecessors.forEach(agency -> checkDay(agency, asked.on(), findings));
    checkNames(asked, predecessors, findings);
    var document = TypedText.of("document", asked.document());
    document.check(
        findings,
        LONGEST_DOCUMENT,
        OrganisationRefusal.DOCUMENT_MISSING,
        OrganisationRefusal.NAME_TOO_LONG);
    return findings;
  }

  private static void checkParties(
      Reorganisation asked, List<Agency> predecessors, List<Finding> findings) {
    var enough =
        switch (asked.kind()) {
          case MERGE -> predecessors.size() > 1 && asked.successors().size() == 1;
          case SPLIT -> predecessors.size() == 1 && asked.successors().size() > 1;
          case RENAME -> predecessors.size() == 1 && asked.successors().size() == 1;
        };
    if (!enough || predecessors.size() > MOST || asked.successors().size() > MOST) {
      var field = asked.kind() == Reorganisation.Kind.MERGE ? "other1" : "name1";
      findings.add(Finding.of(field, OrganisationRefusal.REORGANISATION_PARTIES, MOST));
    }
    if (predecessors.stream().map(Agency::parentId).distinct().count() > 1
        || predecessors.stream().map(Agency::level).distinct().count() > 1) {
      findings.add(Finding.of("other1", OrganisationRefusal.REORGANISATION_OF_UNEQUALS));
    }
    predecessors.stream()
        .filter(agency -> !isReorganisedHere(agency))
        .findFirst()
        .ifPresent(
            agency ->
                findings.add(
                    Finding.of("", OrganisationRefusal.NOT_REORGANISED_HERE, agency.name())));
  }

  /**
   * Provinces are reorganised by the National Assembly, with every commune below; not on screen.
   */
  static boolean isReorganisedHere(Agency agency) {
    return agency.level() == AgencyLevel.COMMUNE || agency.level() == AgencyLevel.DEPARTMENT;
  }

  private void checkDay(Agency agency, LocalDate on, List<Finding> findings) {
    if (agency.validTo() != null) {
      findings.add(
          Finding.of(
              "", OrganisationRefusal.AGENCY_ENDS, agency.name(), Vietnam.show(agency.validTo())));
      return;
    }
    if (!on.isAfter(agency.validFrom())) {
      findings.add(
          Finding.of(
              "on",
              OrganisationRefusal.REORGANISATION_BEFORE_BEGINNING,
              agency.name(),
              Vietnam.show(agency.validFrom())));
      return;
    }
    lastFact(agency, on)
        .ifPresent(
            day ->
                findings.add(
                    Finding.of(
                        "on",
                        OrganisationRefusal.REORGANISATION_AFTER_FACTS,
                        agency.name(),
                        Vietnam.show(day))));
  }

  /** What the agency did or was given on that day or later. */
  private Optional<LocalDate> lastFact(Agency agency, LocalDate on) {
    var done =
        on.isAfter(Vietnam.date(clock.instant()))
            ? Stream.<LocalDate>empty()
            : facts.stream().flatMap(source -> source.lastDay(agency.id()).stream());
    return Stream.concat(done, successions.lastDay(agency.id()).stream())
        .filter(day -> !day.isBefore(on))
        .max(Comparator.naturalOrder());
  }

  private void checkNames(Reorganisation asked, List<Agency> predecessors, List<Finding> findings) {
    var seen = new HashSet<String>();
    var number = 0;
    for (var unit : asked.successors()) {
      number++;
      var name = TypedText.of("name" + number, unit.name());
      name.check(
          findings,
          LONGEST_NAME,
          OrganisationRefusal.NAME_MISSING,
          OrganisationRefusal.NAME_TOO_LONG);
      if (name.text().isEmpty()) {
        continue;
      }
      if (!seen.add(name.text().toLowerCase(Locale.ROOT)) || isTaken(name, asked, predecessors)) {
        findings.add(Finding.of(name.field(), OrganisationRefusal.AGENCY_NAME_TAKEN, name.text()));
      }
      if (isOfCommunes(predecessors) && UnitName.parse(name.text()).isEmpty()) {
        findings.add(Finding.of(name.field(), OrganisationRefusal.UNIT_KIND_MISSING, name.text()));
      }
    }
  }

  private static boolean isOfCommunes(List<Agency> predecessors) {
    return predecessors.stream().anyMatch(agency -> agency.level() == AgencyLevel.COMMUNE);
  }

  /** A name may go on from a predecessor to a successor, except in a renaming. */
  private boolean isTaken(TypedText name, Reorganisation asked, List<Agency> predecessors) {
    var goesOn =
        predecessors.stream().anyMatch(agency -> agency.name().equalsIgnoreCase(name.text()));
    if (goesOn) {
      return asked.kind() == Reorganisation.Kind.RENAME;
    }
    var first = predecessors.getFirst();
    var parent = Objects.requireNonNullElse(first.parentId(), 0L);
    return agencies.nameIsTaken(parent, first.level(), name.text(), asked.on());
  }
}
