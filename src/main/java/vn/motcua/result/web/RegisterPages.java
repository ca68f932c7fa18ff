package vn.motcua.result.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.web.SealedWords;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.result.Results;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.paper.ResultEditions;
import vn.motcua.result.store.ResultQueries.Part;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Makes the page of the register. */
@Component
class RegisterPages {

  private static final int ROWS = 50;

  /** Registered are papers with a number: drafts are not asked for. */
  private static final List<ResultState> STATES =
      List.of(
          ResultState.VALID,
          ResultState.EXPIRED,
          ResultState.REPLACED,
          ResultState.REVOKED,
          ResultState.SIGNED,
          ResultState.VOID);

  private final Results results;
  private final ResultEditions editions;
  private final Organisation organisation;
  private final SealedWords sealed;
  private final Clock clock;

  RegisterPages(
      Results results,
      ResultEditions editions,
      Organisation organisation,
      SealedWords sealed,
      Clock clock) {
    this.results = results;
    this.editions = editions;
    this.organisation = organisation;
    this.sealed = sealed;
    this.clock = clock;
  }

  RegisterPage page(Actor actor, Part part) {
    var found = results.register(actor, part, ROWS + 1);
    var shown = found.size() > ROWS ? found.subList(0, ROWS) : found;
    var here = address(actor, part);
    return new RegisterPage(
        organisation.agency(part.agencyId()).bodyName(),
        Long.toString(part.agencyId()),
        agencies(actor, part.agencyId()),
        part.kind() == null ? "" : part.kind().slug(),
        kinds(),
        part.state() == null ? "" : part.state().name(),
        STATES.stream().map(state -> new Option(state.name(), t("result.state." + state))).toList(),
        day(part.from()),
        day(part.to()),
        Objects.requireNonNullElse(part.text(), ""),
        shown.stream().map(this::line).toList(),
        t("result.register.shown", shown.size()),
        part.before() == Long.MAX_VALUE ? null : here,
        found.size() > ROWS ? here + "&before=" + shown.getLast().id() : null);
  }

  /** The address of a part, its newest lines first. */
  String address(Actor actor, Part part) {
    var address =
        UriComponentsBuilder.fromPath(ResultPages.PATH).queryParam("agency", part.agencyId());
    add(address, "kind", part.kind() == null ? "" : part.kind().slug());
    add(address, "state", part.state() == null ? "" : part.state().name());
    add(address, "from", day(part.from()));
    add(address, "to", day(part.to()));
    add(address, "words", part.text() == null ? "" : sealed.seal(actor.accountId(), part.text()));
    return address.encode().build().toUriString();
  }

  private static void add(UriComponentsBuilder address, String name, String value) {
    if (!value.isEmpty()) {
      address.queryParam(name, value);
    }
  }

  /** The own agency and those right below it. */
  private List<Option> agencies(Actor actor, long chosen) {
    var today = Vietnam.date(clock.instant());
    return Stream.of(
            Stream.of(organisation.agency(chosen)),
            Stream.of(organisation.agency(actor.agencyId())),
            organisation.children(actor.agencyId(), today).stream())
        .flatMap(agencies -> agencies)
        .filter(agency -> actor.may(Permission.REGISTER_READ, agency.path()))
        .distinct()
        .map(agency -> new Option(Long.toString(agency.id()), agency.bodyName()))
        .toList();
  }

  private List<Option> kinds() {
    var today = Vietnam.date(clock.instant());
    return Arrays.stream(ResultKind.values())
        .map(kind -> new Option(kind.slug(), editions.on(kind, today).title()))
        .toList();
  }

  private RegisterPage.Line line(Result result) {
    var numbering = Objects.requireNonNull(result.numbering());
    var signature = result.signature();
    return new RegisterPage.Line(
        numbering.notation(),
        Vietnam.show(numbering.on()),
        editions.on(result.kind(), result.edition()).title(),
        result.holder(),
        signature == null ? "" : signature.fullName(),
        result.dossier().value(),
        ResultWords.state(result, result.stateOn(Vietnam.date(clock.instant()))),
        ResultPages.address(result.id()));
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : Vietnam.show(day);
  }
}
