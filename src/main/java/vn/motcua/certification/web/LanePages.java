package vn.motcua.certification.web;

import static vn.motcua.platform.web.Words.t;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.certification.Tariffs;
import vn.motcua.certification.electronic.Copies;
import vn.motcua.certification.model.Entry;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.LineCheck;
import vn.motcua.certification.model.PaidBy;
import vn.motcua.certification.store.EntryQueries;
import vn.motcua.certification.store.PaperStore;
import vn.motcua.certification.store.PracticeStore;
import vn.motcua.certification.store.RequestStore;
import vn.motcua.certification.web.LanePage.FeePanel;
import vn.motcua.certification.web.LanePage.FeeRow;
import vn.motcua.certification.web.LanePage.Link;
import vn.motcua.certification.web.LanePage.Person;
import vn.motcua.certification.web.LanePage.Saved;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;

/** Makes the lane's page. */
@Component
class LanePages {

  private static final int FEWEST_ROWS = 3;
  private static final Duration PEOPLE_SINCE = Duration.ofDays(7);
  private static final int PEOPLE = 12;

  private final LaneReading reading;
  private final Clock clock;

  LanePages(LaneReading reading, Clock clock) {
    this.reading = reading;
    this.clock = clock;
  }

  /** Where the page reads. */
  @Component
  record LaneReading(
      EntryQueries entries,
      RequestStore requests,
      PaperStore papers,
      PracticeStore practices,
      Tariffs tariffs) {}

  LanePage page(Actor actor, LaneForm form, @Nullable Saved saved, Problems problems) {
    var agency = actor.agencyId();
    var practice = reading.practices().of(agency);
    var signers = practice.signAtCounter() ? signers(agency) : List.<Option>of();
    var waiting = reading.entries().waitingApart(agency);
    return new LanePage(
        form,
        rows(form),
        reading.papers().of(agency).stream()
            .map(paper -> new LanePage.Paper(paper.kind().name(), paper.code(), paper.name()))
            .toList(),
        people(actor),
        signers,
        Arrays.stream(PaidBy.values())
            .map(way -> new Option(way.name(), t(way.messageKey())))
            .toList(),
        fees(actor, form),
        form.at("dossier"),
        signers.isEmpty() && form.at("dossier").isEmpty(),
        waiting.paper(),
        waiting.electronic(),
        saved,
        problems);
  }

  /** What the lines typed so far cost; lines that are not whole yet cost nothing. */
  FeePanel fees(Actor actor, LaneForm form) {
    var tariff = reading.tariffs().on(actor.agencyPath(), Vietnam.date(clock.instant()));
    var exempt = form.paidBy() == PaidBy.EXEMPT;
    var rows = new ArrayList<FeeRow>();
    var total = 0L;
    for (var typed : form.lines()) {
      var line = LineCheck.clean(typed);
      if (LineCheck.findings("", line).isEmpty()) {
        var fee = exempt ? 0 : tariff.fee(line);
        total += fee;
        rows.add(new FeeRow(line.paper(), count(line), Show.money(fee)));
      }
    }
    return new FeePanel(rows, Show.money(total), back(form.at("given"), total), tariff.ground());
  }

  Saved saved(Actor actor, long requestId) {
    var lines = reading.entries().ofRequest(actor, requestId);
    var request = reading.requests().find(requestId).orElse(null);
    if (lines.isEmpty() || request == null) {
      throw new NotVisible("certification request " + requestId);
    }
    var practice = reading.practices().of(request.agencyId());
    var papers = "/desk/certification/requests/" + requestId;
    var signed = lines.stream().filter(Entry::stands).toList();
    var printed = signed.stream().anyMatch(line -> !line.line().electronic());
    var first =
        lines.stream()
            .filter(line -> line.state() == Entry.State.WAITING)
            .findFirst()
            .orElse(lines.getFirst());
    var dossiers = lines.stream().map(line -> line.dossier().value()).distinct().toList();
    return new Saved(
        signed.isEmpty()
            ? t(
                waits(lines) ? "certification.saved.waiting" : "certification.saved.electronic",
                request.person().fullName())
            : t(
                "certification.saved",
                request.person().fullName(),
                Show.money(lines.stream().mapToLong(Entry::fee).sum())),
        signed.stream().map(LanePages::number).toList(),
        printed ? papers + "/testimony" : null,
        practice.printTestimony(),
        papers + "/fee-note",
        "/desk/dossiers/" + first.dossier().value() + "/forms/receipt",
        dossiers.stream().map(code -> new Link("/desk/dossiers/" + code, code)).toList(),
        lines.stream()
            .filter(line -> line.line().electronic() && line.state() == Entry.State.WAITING)
            .map(line -> new Link(Copies.address(line.id()), line.line().paper()))
            .toList());
  }

  /** Whether anything waits for a pen. */
  private static boolean waits(List<Entry> lines) {
    return lines.stream().anyMatch(line -> !line.line().electronic());
  }

  /** {@code Số 12 – Thẻ căn cước} */
  private static String number(Entry line) {
    return t(
        "certification.saved.number",
        Integer.toString(Objects.requireNonNull(line.number())),
        line.kind().volume(Objects.requireNonNull(line.year())),
        line.line().paper());
  }

  static String count(Line line) {
    if (line.electronic()) {
      return t("certification.count.electronic", line.pages());
    }
    return switch (line.kind()) {
      case COPY -> t("certification.count.copy", line.pages(), line.pieces());
      case SIGNATURE -> t("certification.count.signature", line.signatures(), line.pieces());
    };
  }

  private static String back(String given, long total) {
    var digits = given.replaceAll("[ .,]", "");
    if (!digits.matches("\\d{1,9}")) {
      return "";
    }
    var back = Long.parseLong(digits) - total;
    return back < 0
        ? t("certification.given.less", Show.money(-back))
        : t("certification.given.back", Show.money(back));
  }

  /** What stands there, one empty row after it, and never fewer than three. */
  private static List<LaneForm.Row> rows(LaneForm form) {
    var rows = new ArrayList<>(form.rows());
    var wanted = Math.max(FEWEST_ROWS, rows.size() + 1);
    IntStream.range(rows.size(), wanted).forEach(i -> rows.add(new LaneForm.Row("", "", "", "")));
    return rows;
  }

  private List<Option> signers(long agencyId) {
    var today = Vietnam.date(clock.instant());
    return reading.practices().signers(agencyId).stream()
        .filter(each -> each.signsOn(today))
        .map(
            each ->
                new Option(
                    Long.toString(each.id()),
                    each.signer().fullName() + ", " + each.signer().title()))
        .toList();
  }

  /** Only people this clerk handled, so their numbers are no disclosure. */
  private List<Person> people(Actor actor) {
    return reading.requests().lastOf(actor, clock.instant().minus(PEOPLE_SINCE)).stream()
        .limit(PEOPLE)
        .map(
            request -> {
              var person = request.person();
              var birthDate = person.birthDate();
              return new Person(
                  person.fullName(),
                  person.identityNumber(),
                  birthDate == null ? "" : Vietnam.show(birthDate),
                  person.phone(),
                  person.address());
            })
        .toList();
  }
}
