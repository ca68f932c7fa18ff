package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.register.DossierRegister;
import vn.motcua.dossier.register.RegisterEntry;
import vn.motcua.dossier.register.RegisterSpan;
import vn.motcua.organisation.Agency;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.YearChoice;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Masks;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Makes the page of the register. */
@Component
class RegisterPages {

  static final String PATH = "/desk/register";

  private static final int ROWS = 50;

  /** More lines than these take seconds to print: nobody should wait before an empty page. */
  private static final int LARGE = 500;

  /** Years offered, the present one included. */
  private static final int YEARS = 5;

  private final DossierRegister register;
  private final Catalogue catalogue;
  private final Organisation organisation;
  private final Clock clock;

  RegisterPages(
      DossierRegister register, Catalogue catalogue, Organisation organisation, Clock clock) {
    this.register = register;
    this.catalogue = catalogue;
    this.organisation = organisation;
    this.clock = clock;
  }

  RegisterPage page(Actor actor, Agency agency, RegisterSpan span, @Nullable String cursor) {
    var slice = register.page(actor, span, cursor, ROWS);
    var here = address(agency, span);
    var count = register.count(actor, span);
    var ofYear =
        span.month() == null
            ? count
            : register.count(actor, new RegisterSpan(span.agencyId(), span.year(), null));
    return new RegisterPage(
        t("register.title", agency.name()),
        agencies(actor, agency),
        Long.toString(agency.id()),
        YearChoice.of("register.year", Vietnam.date(clock.instant()).getYear(), YEARS, span.year()),
        Integer.toString(span.year()),
        months(),
        span.month() == null ? "" : span.month().toString(),
        slice.items().stream().map(this::row).toList(),
        t("register.summary", Show.number(count)),
        cursor == null ? null : here,
        slice.next() == null ? null : here + "&cursor=" + slice.next(),
        ofYear > LARGE,
        print(agency, span, "pdf"),
        print(agency, span, "xlsx"),
        Map.of("agencyId", Long.toString(agency.id()), "year", Integer.toString(span.year())));
  }

  private static String address(Agency agency, RegisterSpan span) {
    return PATH + "?" + conditions(agency, span);
  }

  /** Which register, as the end of an address. */
  static String conditions(Agency agency, RegisterSpan span) {
    return "agency="
        + agency.id()
        + "&year="
        + span.year()
        + (span.month() == null ? "" : "&month=" + span.month());
  }

  private static String print(Agency agency, RegisterSpan span, String format) {
    return PATH + "/print?agency=" + agency.id() + "&year=" + span.year() + "&format=" + format;
  }

  /** The own agency and those directly below it, as far as their registers may be read. */
  private List<Option> agencies(Actor actor, Agency shown) {
    var today = Vietnam.date(clock.instant());
    var agencies = new ArrayList<Agency>();
    agencies.add(organisation.agency(actor.agencyId()));
    agencies.addAll(organisation.children(actor.agencyId(), today));
    if (agencies.stream().noneMatch(each -> each.id() == shown.id())) {
      agencies.add(shown);
    }
    agencies.removeIf(
        each -> each.id() != shown.id() && !actor.mayWholly(Permission.REGISTER_READ, each.path()));
    // the books of units that were merged, split or renamed on the desk
    List.copyOf(agencies).stream()
        .filter(each -> each.id() == actor.agencyId() || each.id() == shown.id())
        .flatMap(each -> organisation.predecessors(each.id()).stream())
        .filter(each -> register.hasBeenPassed(each.id()))
        .filter(each -> agencies.stream().noneMatch(other -> other.id() == each.id()))
        .distinct()
        .forEach(agencies::add);
    return agencies.stream()
        .map(each -> new Option(Long.toString(each.id()), each.name()))
        .toList();
  }

  private static List<Option> months() {
    return Stream.concat(
            Stream.of(new Option("", t("register.months"))),
            IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Option(Integer.toString(month), t("register.month", month))))
        .toList();
  }

  private RegisterPage.Row row(RegisterEntry entry) {
    return new RegisterPage.Row(
        entry.number(),
        entry.code().value(),
        catalogue.version(entry.procedureVersionId()).shortName(),
        entry.procedureName(),
        entry.sets(),
        entry.applicantName(),
        Masks.contact(entry.address(), entry.phone()),
        Vietnam.dayMonth(Vietnam.date(entry.receivedAt())),
        show(entry.dueOn()),
        entry.returnedAt() == null ? "" : show(Vietnam.date(entry.returnedAt())),
        t("dossier.returnBy." + entry.returnBy()),
        entry.resultNotation().isEmpty() ? t(entry.status().messageKey()) : entry.resultNotation());
  }

  private static String show(@Nullable LocalDate day) {
    return day == null ? "" : Vietnam.dayMonth(day);
  }
}
