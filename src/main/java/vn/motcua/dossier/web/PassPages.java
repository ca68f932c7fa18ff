package vn.motcua.dossier.web;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.ProcedureWords;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.passing.DeskPass;
import vn.motcua.dossier.passing.PassDesk;
import vn.motcua.dossier.passing.PassRow;
import vn.motcua.dossier.passing.PassRow.Outcome;
import vn.motcua.identity.Accounts;
import vn.motcua.identity.Colleague;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;
import vn.motcua.platform.web.piece.Tone;
import vn.motcua.shared.Actor;

/** Makes the pages on which a desk is passed on. */
@Component
class PassPages {

  static final String PATH = "/desk/hand-over";

  private final PassDesk passDesk;
  private final Dossiers dossiers;
  private final Catalogue catalogue;
  private final Accounts accounts;

  PassPages(PassDesk passDesk, Dossiers dossiers, Catalogue catalogue, Accounts accounts) {
    this.passDesk = passDesk;
    this.dossiers = dossiers;
    this.catalogue = catalogue;
    this.accounts = accounts;
  }

  PassPage.Desks desks(Actor actor) {
    return new PassPage.Desks(
        passDesk.desks(actor).stream()
            .map(
                desk ->
                    new PassPage.Desk(
                        PATH + "/" + desk.person().accountId(),
                        desk.person().fullName(),
                        desk.person().position(),
                        Show.number(desk.dossiers())))
            .toList(),
        passDesk.recent(actor).stream().map(PassPages::passed).toList());
  }

  private static PassPage.Passed passed(DeskPass pass) {
    return new PassPage.Passed(
        PATH + "/passed/" + pass.id(),
        pass.fromName(),
        pass.byName(),
        Show.moment(pass.askedAt()),
        pass.reason());
  }

  PassPage.Fields fields(Actor actor, long from) {
    var counts = new LinkedHashMap<String, Integer>();
    passDesk
        .dossiers(actor, from)
        .forEach(each -> counts.merge(each.procedure().field(), 1, Integer::sum));
    var fields = new ArrayList<PassPage.Field>();
    counts.forEach(
        (name, count) -> fields.add(new PassPage.Field("field" + fields.size(), name, count)));
    var total = passDesk.count(actor, from);
    return new PassPage.Fields(
        from,
        passDesk.desk(actor, from).fullName(),
        Show.number(total),
        fields,
        receivers(actor, from, t("passing.nobody")),
        receivers(actor, from, t("passing.asAll")),
        total > PassDesk.MOST);
  }

  /** The rows with whoever was chosen for all, or for their field. */
  PassPage.Rows rows(Actor actor, long from, Map<String, String> form) {
    var found = passDesk.dossiers(actor, from);
    var names = found.stream().map(each -> each.procedure().field()).distinct().toList();
    var all = form.getOrDefault("all", "");
    var chosen = new HashMap<String, String>();
    for (var dossier : found) {
      var own = form.getOrDefault("field" + names.indexOf(dossier.procedure().field()), "");
      chosen.put(dossier.code().value(), own.isEmpty() ? all : own);
    }
    return rows(actor, from, found, chosen, form.getOrDefault("reason", ""), Problems.NONE);
  }

  /** The rows as they were sent and refused. */
  PassPage.Rows rows(Actor actor, long from, List<String> sent, String reason, Problems problems) {
    var chosen =
        PassRequests.read(sent).stream()
            .collect(
                Collectors.toMap(
                    row -> row.code().value(),
                    row -> Long.toString(row.toId()),
                    (one, other) -> other));
    return rows(actor, from, passDesk.dossiers(actor, from), chosen, reason, problems);
  }

  private PassPage.Rows rows(
      Actor actor,
      long from,
      List<Dossier> found,
      Map<String, String> chosen,
      String reason,
      Problems problems) {
    var lines = lines(actor, found.stream());
    var receivers = receivers(actor, from, t("passing.stays"));
    return new PassPage.Rows(
        from,
        passDesk.desk(actor, from).fullName(),
        found.stream()
            .map(dossier -> row(dossier, from, lines, known(chosen, dossier, receivers)))
            .toList(),
        receivers,
        reason,
        UUID.randomUUID().toString(),
        problems);
  }

  private static String known(Map<String, String> chosen, Dossier dossier, List<Option> receivers) {
    var to = chosen.getOrDefault(dossier.code().value(), "");
    return receivers.stream().anyMatch(each -> each.value().equals(to)) ? to : "";
  }

  private PassPage.Row row(Dossier dossier, long from, Map<String, DossierLine> lines, String to) {
    var line = lines.get(dossier.code().value());
    var mayTake = to.isEmpty() || passDesk.mayTake(Long.parseLong(to), dossier, from);
    return new PassPage.Row(
        dossier.code().value(),
        dossier.code() + ":" + dossier.version(),
        ProcedureWords.shortName(
            catalogue.version(dossier.procedure().versionId()),
            dossier.procedure().code(),
            dossier.procedure().name()),
        line == null ? "" : line.applicantName(),
        dossier.procedure().field(),
        t(dossier.status().messageKey()),
        to,
        mayTake ? "" : t(Outcome.NOT_ALLOWED.messageKey()));
  }

  PassPage.Outcome outcome(Actor actor, long id) {
    var pass = passDesk.get(actor, id);
    var rows = passDesk.rows(actor, id);
    var people = accounts.colleagues(rows.stream().map(PassRow::toId).collect(Collectors.toSet()));
    return new PassPage.Outcome(
        pass.fromName(),
        pass.byName(),
        Show.moment(pass.askedAt()),
        pass.reason(),
        rows.stream().filter(row -> row.outcome() == Outcome.PASSED).count(),
        rows.size(),
        rows.stream().filter(row -> row.outcome() == null).count(),
        rows.stream().map(row -> line(row, people)).toList());
  }

  private static PassPage.Line line(PassRow row, Map<Long, Colleague> people) {
    var outcome = row.outcome();
    var person = people.get(row.toId());
    return new PassPage.Line(
        row.code().value(),
        person == null ? "" : person.fullName(),
        outcome == null
            ? null
            : new Status(
                outcome == Outcome.PASSED ? Tone.OK : Tone.LATE,
                outcome == Outcome.PASSED ? "okc" : "late",
                t(outcome.messageKey())));
  }

  private List<Option> receivers(Actor actor, long from, String nobody) {
    return Stream.concat(
            Stream.of(new Option("", nobody)),
            passDesk.receivers(actor, from).stream()
                .map(
                    person ->
                        new Option(
                            Long.toString(person.accountId()),
                            person.fullName() + ", " + person.position())))
        .toList();
  }

  private Map<String, DossierLine> lines(Actor actor, Stream<Dossier> found) {
    return dossiers.lines(actor, found.map(Dossier::code).toList()).stream()
        .collect(Collectors.toMap(line -> line.code().value(), Function.identity()));
  }
}
