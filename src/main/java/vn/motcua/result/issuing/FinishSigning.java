package vn.motcua.result.issuing;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.events.ResultIssued;
import vn.motcua.dossier.intake.RefuseDossier;
import vn.motcua.dossier.processing.ApproveDossier;
import vn.motcua.records.Records;
import vn.motcua.records.StoredContent;
import vn.motcua.result.Results;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.model.Signature;
import vn.motcua.result.model.Story.Event;
import vn.motcua.result.paper.ResultEditions;
import vn.motcua.result.store.ResultStore;
import vn.motcua.shared.Actor;

/**
 * Makes a signed file the result, and decides the dossier by it, all at once: there is no signed
 * result of an undecided dossier, and no decision without its paper.
 */
@Component
class FinishSigning {

  private static final int LONGEST_NOTE = 2000;

  private final SigningCheck check;
  private final ResultStore store;
  private final ResultEditions editions;
  private final Records records;
  private final Dossiers dossiers;
  private final ApproveDossier approve;
  private final RefuseDossier refuse;
  private final AuditTrail audit;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  FinishSigning(
      SigningCheck check,
      ResultStore store,
      ResultEditions editions,
      Records records,
      Dossiers dossiers,
      ApproveDossier approve,
      RefuseDossier refuse,
      AuditTrail audit,
      ApplicationEventPublisher publisher,
      Clock clock) {
    this.check = check;
    this.store = store;
    this.editions = editions;
    this.records = records;
    this.dossiers = dossiers;
    this.approve = approve;
    this.refuse = refuse;
    this.audit = audit;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * @param paper what was signed, under the version that was read
   * @param content the signed file, in the store already
   */
  @Transactional
  public void handle(Actor actor, ReservedPaper paper, StoredContent content) {
    var draft = check.lock(actor, paper.result().id(), paper.result().version());
    var file = records.keep(actor, Results.subject(draft.id()), fileName(draft), content);
    var signature =
        new Signature(
            actor.accountId(),
            paper.signer().fullName(),
            String.join("\n", paper.signer().title()),
            paper.at(),
            file.id(),
            content.hash().hex());
    var last = draft.corrects() != null || draft.kind() == ResultKind.REFUSAL;
    store.sign(draft, last ? ResultState.VALID : ResultState.SIGNED, signature);
    store.tell(draft.id(), Event.SIGNED, actor, clock.instant(), "");
    audit.append(
        actor,
        Results.subject(draft.id()),
        "result-signed",
        Map.of("dossier", draft.dossier().value(), "sha256", signature.sha256()));
    if (draft.corrects() == null) {
      decide(actor, draft);
    } else {
      replace(actor, draft, draft.corrects());
    }
    if (last) {
      store.tell(draft.id(), Event.ISSUED, actor, clock.instant(), "");
      publisher.publishEvent(new ResultIssued(draft.dossierId(), true, clock.instant()));
    }
  }

  private void decide(Actor actor, Result draft) {
    var dossier = dossiers.get(actor, draft.dossier());
    if (draft.kind() == ResultKind.REFUSAL) {
      var note = draft.value("reason") + "\n" + draft.value("ground");
      var cut = note.substring(0, Math.min(note.length(), LONGEST_NOTE));
      var unused = refuse.handle(actor, draft.dossier(), dossier.version(), cut);
    } else {
      var unused = approve.handle(actor, draft.dossier(), dossier.version(), "");
    }
  }

  private void replace(Actor actor, Result by, long wrongId) {
    var wrong = store.lock(wrongId).orElseThrow();
    var why = notationOf(by);
    store.move(wrong, ResultState.REPLACED, why);
    store.tell(wrongId, Event.REPLACED, actor, clock.instant(), why);
    audit.append(
        actor,
        Results.subject(wrongId),
        "result-replaced",
        Map.of("dossier", by.dossier().value(), "by", by.id()));
  }

  private static String notationOf(Result result) {
    var numbering = result.numbering();
    return numbering == null ? "" : numbering.notation();
  }

  /** {@code giay-xac-nhan-12-2026.pdf}: what it is, not whose. */
  private static String fileName(Result result) {
    var numbering = result.numbering();
    return numbering == null
        ? result.kind().slug() + ".pdf"
        : "%s-%02d-%d.pdf".formatted(result.kind().slug(), numbering.number(), numbering.year());
  }
}
