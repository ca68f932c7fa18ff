package vn.motcua.history.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.history.PastDossiers;
import vn.motcua.history.register.PastEntry;
import vn.motcua.history.register.PastPlace;
import vn.motcua.history.register.PastRegister;
import vn.motcua.history.register.PastRegisterExport;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.YearChoice;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Masks;
import vn.motcua.shared.Vietnam;

/** Makes the page of the register of past dossiers. */
@Component
class PastRegisterPages {

  static final String PATH = "/desk/past-register";

  private static final int ROWS = 50;

  private static final int LONGEST_NAME = 60;

  /** Years offered, the present one included. */
  private static final int YEARS = 8;

  private final PastRegister register;
  private final Catalogue catalogue;
  private final Organisation organisation;
  private final Clock clock;

  PastRegisterPages(
      PastRegister register, Catalogue catalogue, Organisation organisation, Clock clock) {
    this.register = register;
    this.catalogue = catalogue;
    this.organisation = organisation;
    this.clock = clock;
  }

  PastRegisterPage page(Actor actor, Map<String, String> asked) {
    var agency =
        register.agency(actor, asked.getOrDefault("agency", Long.toString(actor.agencyId())));
    var now = Vietnam.date(clock.instant()).getYear();
    var year = PastRegister.year(asked.getOrDefault("year", Integer.toString(now)));
    var cursor = asked.getOrDefault("cursor", "");
    var place = cursor.isEmpty() ? PastPlace.beginning(year) : PastPlace.of(cursor, year);
    var found = register.page(agency, year, place, ROWS + 1);
    var shown = found.subList(0, Math.min(ROWS, found.size()));
    var here = PATH + "?agency=" + agency.id() + "&year=" + year;
    var rows = new ArrayList<PastRegisterPage.Row>();
    for (var entry : shown) {
      rows.add(row(place.number() + rows.size() + 1, entry));
    }
    return new PastRegisterPage(
        t("history.register.title", agency.name()),
        "/desk/register?agency=" + agency.id() + "&year=" + year,
        agencies(actor, agency),
        Long.toString(agency.id()),
        YearChoice.of("history.register.year", now, YEARS, year),
        Integer.toString(year),
        rows,
        t("history.register.summary", Show.number(register.count(agency, year))),
        cursor.isEmpty() ? null : here,
        found.size() > ROWS ? here + "&cursor=" + after(shown.getLast(), place, rows.size()) : null,
        Map.of("agency", Long.toString(agency.id()), "year", Integer.toString(year)));
  }

  private static String after(PastEntry last, PastPlace before, int rows) {
    return new PastPlace(last.receivedOn(), last.pastId(), before.number() + rows).text();
  }

  private PastRegisterPage.Row row(int number, PastEntry entry) {
    return new PastRegisterPage.Row(
        Integer.toString(number),
        entry.code(),
        PastDossiers.url(entry.code()),
        shortName(entry),
        entry.procedure(),
        entry.applicantName(),
        Masks.contact(entry.address(), entry.phone()),
        Vietnam.show(entry.receivedOn()),
        show(entry.dueOn()),
        show(entry.returnedOn()),
        PastRegisterExport.note(entry),
        entry.file());
  }

  /** As the catalogue shortens it, else what fits a line of the table. */
  private String shortName(PastEntry entry) {
    var name = entry.procedure();
    return catalogue
        .inForce(entry.procedureCode(), Vietnam.date(clock.instant()))
        .map(Procedure::shortName)
        .orElse(name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…");
  }

  private static String show(@Nullable LocalDate day) {
    return day == null ? "" : Vietnam.show(day);
  }

  /** The own agency, those below it, and those the shown one followed. */
  private List<Option> agencies(Actor actor, Agency shown) {
    var today = Vietnam.date(clock.instant());
    var agencies = new LinkedHashSet<Agency>();
    agencies.add(organisation.agency(actor.agencyId()));
    agencies.addAll(organisation.children(actor.agencyId(), today));
    agencies.add(shown);
    agencies.addAll(organisation.predecessors(shown.id()));
    agencies.removeIf(agency -> !register.mayRead(actor, agency));
    return agencies.stream()
        .map(agency -> new Option(Long.toString(agency.id()), agency.name()))
        .toList();
  }
}
