package vn.motcua.dossier.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.catalogue.Channel;
import vn.motcua.dossier.DossierLine;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Slice;

/** Lists of dossiers over REST, only what the caller may see. */
@RestController
@RequestMapping("/api/v1")
class DossierListController {

  private static final int USUAL = 50;

  private final Dossiers dossiers;

  DossierListController(Dossiers dossiers) {
    this.dossiers = dossiers;
  }

  enum Due {
    OVERDUE,
    TODAY,
    SOON
  }

  @GetMapping("/dossiers")
  Slice<Line> list(
      Actor actor,
      @RequestParam(required = false) @Nullable Status status,
      @RequestParam(required = false) @Nullable String holder,
      @RequestParam(required = false) @Nullable String procedure,
      @RequestParam(required = false) @Nullable Due due,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable LocalDate receivedFrom,
      @RequestParam(required = false) @Nullable LocalDate receivedTo,
      @RequestParam(required = false) @Nullable String cursor,
      @RequestParam(required = false) @Nullable Integer limit) {
    var query =
        WorklistQuery.in(list(due, holder))
            .text(q)
            .status(status)
            .procedure(procedure)
            .received(receivedFrom, receivedTo)
            .page(cursor, Math.clamp(limit == null ? USUAL : limit, 1, WorklistQuery.MOST));
    return dossiers.list(actor, query).map(Line::of);
  }

  /**
   * What is looked for.
   *
   * @param q code, name, identity number or phone, or a part
   */
  record Search(
      @Nullable String q,
      @Nullable Status status,
      @Nullable String cursor,
      @Nullable Integer limit) {}

  /**
   * The same for programs that look for a person: what identifies one stands in no address, which
   * proxies write into their logs.
   */
  @PostMapping("/dossiers:search")
  Slice<Line> search(Actor actor, @RequestBody Search search) {
    return list(
        actor,
        search.status(),
        null,
        null,
        null,
        search.q() == null ? "" : search.q(),
        null,
        null,
        search.cursor(),
        search.limit());
  }

  private static Worklist list(@Nullable Due due, @Nullable String holder) {
    if (due != null) {
      return switch (due) {
        case OVERDUE -> Worklist.OVERDUE;
        case TODAY -> Worklist.DUE_TODAY;
        case SOON -> Worklist.SOON;
      };
    }
    return "me".equals(holder) ? Worklist.MINE : Worklist.ALL;
  }

  /** One row. */
  record Line(
      String code,
      long version,
      Status status,
      String procedure,
      String procedureName,
      Channel channel,
      String applicantName,
      OffsetDateTime submittedAt,
      @Nullable OffsetDateTime receivedAt,
      @Nullable OffsetDateTime dueAt,
      @Nullable LocalDate dueOn,
      @Nullable Long holder) {

    static Line of(DossierLine line) {
      return new Line(
          line.code().value(),
          line.version(),
          line.status(),
          line.procedureCode(),
          line.procedureName(),
          line.channel(),
          line.applicantName(),
          DossierAnswers.at(line.submittedAt()),
          DossierAnswers.atOrNull(line.receivedAt()),
          DossierAnswers.atOrNull(line.dueAt()),
          line.dueOn(),
          line.holderId());
    }
  }
}
