package vn.motcua.dossier.api;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.passing.DeskPass;
import vn.motcua.dossier.passing.PassAtOnce;
import vn.motcua.dossier.passing.PassDesk;
import vn.motcua.dossier.passing.PassRow;
import vn.motcua.dossier.passing.PassRow.Outcome;
import vn.motcua.identity.Colleague;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/** Whole desks over REST: whose there are, what lies on one, passing it on row by row. */
@RestController
@RequestMapping("/api/v1/desks")
class HandOverApi {

  private final PassDesk passDesk;
  private final PassAtOnce passAtOnce;

  HandOverApi(PassDesk passDesk, PassAtOnce passAtOnce) {
    this.passDesk = passDesk;
    this.passAtOnce = passAtOnce;
  }

  @GetMapping
  Map<String, List<DeskLine>> desks(Actor actor) {
    return Map.of(
        "items",
        passDesk.desks(actor).stream()
            .map(desk -> new DeskLine(PersonLine.of(desk.person()), desk.dossiers()))
            .toList());
  }

  /** At most 200 dossiers; what is left takes another pass. */
  @GetMapping("/{account:\\d{1,18}}")
  DeskAnswer desk(Actor actor, @PathVariable long account) {
    return new DeskAnswer(
        PersonLine.of(passDesk.desk(actor, account)),
        passDesk.count(actor, account),
        passDesk.dossiers(actor, account).stream().map(OnDesk::of).toList(),
        passDesk.receivers(actor, account).stream().map(PersonLine::of).toList());
  }

  @PostMapping("/{account:\\d{1,18}}/hand-over")
  ResponseEntity<PassAnswer> handOver(
      Actor actor,
      @PathVariable long account,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody HandOverRequest request) {
    var reason = request.reason() == null ? "" : request.reason();
    var id = passAtOnce.handle(actor, account, rows(request), reason, key);
    return ResponseEntity.created(URI.create("/api/v1/desks/passes/" + id)).body(answer(actor, id));
  }

  @GetMapping("/passes/{id:\\d{1,18}}")
  PassAnswer pass(Actor actor, @PathVariable long id) {
    return answer(actor, id);
  }

  private PassAnswer answer(Actor actor, long id) {
    return PassAnswer.of(passDesk.get(actor, id), passDesk.rows(actor, id));
  }

  private static List<PassRow> rows(HandOverRequest request) {
    var findings = new ArrayList<Finding>();
    var rows = new ArrayList<PassRow>();
    var asked = request.rows() == null ? List.<Row>of() : request.rows();
    for (var number = 0; number < asked.size(); number++) {
      var row = asked.get(number);
      var code = DossierCode.parse(row.code() == null ? "" : row.code());
      if (code.isEmpty()) {
        findings.add(Finding.of("rows[" + number + "].code", DossierRefusal.SCANNED_NO_CODE));
      } else if (row.version() == null) {
        findings.add(Finding.of("rows[" + number + "].version", DossierRefusal.VERSION_MISSING));
      } else {
        rows.add(new PassRow(0, code.get(), row.version(), row.to() == null ? 0 : row.to(), null));
      }
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    return rows;
  }

  /**
   * @param reason required
   * @param rows what goes to whom; what is not named stays
   */
  record HandOverRequest(
      @Nullable String reason, @JsonSetter(contentNulls = Nulls.FAIL) @Nullable List<Row> rows) {}

  /**
   * @param version the version seen
   * @param to account of the receiver
   */
  record Row(@Nullable String code, @Nullable Long version, @Nullable Long to) {}

  record PersonLine(long accountId, String fullName, String position) {

    static PersonLine of(Colleague person) {
      return new PersonLine(person.accountId(), person.fullName(), person.position());
    }
  }

  record DeskLine(PersonLine person, int dossiers) {}

  /**
   * @param dossiers how many in all
   * @param receivers to whom it may go; who may take which dossier is told by the outcome
   */
  record DeskAnswer(
      PersonLine person, int dossiers, List<OnDesk> items, List<PersonLine> receivers) {}

  record OnDesk(
      String code,
      long version,
      Status status,
      String procedure,
      String field,
      @Nullable OffsetDateTime dueAt) {

    static OnDesk of(Dossier dossier) {
      return new OnDesk(
          dossier.code().value(),
          dossier.version(),
          dossier.status(),
          dossier.procedure().code(),
          dossier.procedure().field(),
          DossierAnswers.atOrNull(dossier.timing().dueAt()));
    }
  }

  /**
   * @param doneAt null while rows are left
   */
  record PassAnswer(
      long id,
      String from,
      String by,
      String reason,
      OffsetDateTime askedAt,
      @Nullable OffsetDateTime doneAt,
      List<RowAnswer> rows) {

    static PassAnswer of(DeskPass pass, List<PassRow> rows) {
      return new PassAnswer(
          pass.id(),
          pass.fromName(),
          pass.byName(),
          pass.reason(),
          DossierAnswers.at(pass.askedAt()),
          DossierAnswers.atOrNull(pass.doneAt()),
          rows.stream()
              .map(row -> new RowAnswer(row.code().value(), row.toId(), row.outcome()))
              .toList());
    }
  }

  /**
   * @param outcome null while it is to be done
   */
  record RowAnswer(String code, long to, @Nullable Outcome outcome) {}
}
