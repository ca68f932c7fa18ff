package vn.motcua.result.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.result.ResultRefusal;
import vn.motcua.result.Results;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultRights;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.model.Story.Event;
import vn.motcua.result.paper.ResultEditions;
import vn.motcua.result.store.ResultStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/**
 * Corrects what the agency itself got wrong in an issued result: another is written and signed in
 * its place, and the wrong one stays good until then (NĐ 30/2020/NĐ-CP: what was wrong in content
 * is replaced by a document of the same form). The citizen hands in and pays nothing.
 */
@UseCase
public class CorrectResult {

  private static final int LONGEST_REASON = 500;

  private final WritingRights rights;
  private final Results results;
  private final ResultStore store;
  private final ResultEditions editions;
  private final AuditTrail audit;
  private final Clock clock;

  CorrectResult(
      WritingRights rights,
      Results results,
      ResultStore store,
      ResultEditions editions,
      AuditTrail audit,
      Clock clock) {
    this.rights = rights;
    this.results = results;
    this.store = store;
    this.editions = editions;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Begins the new one with what the wrong one says.
   *
   * @param reason what is wrong; required, ≤ 500 characters
   * @return its id
   */
  @Transactional
  public long handle(Actor actor, long id, String reason) {
    var wrong = results.get(actor, id);
    rights.requireCorrecting(actor, wrong);
    var why = reason(reason);
    if (wrong.stateOn(today()) != ResultState.VALID) {
      throw new Refused(ResultRefusal.RESULT_NOT_VALID);
    }
    if (store.open(wrong.dossierId()).isPresent()) {
      throw new Refused(ResultRefusal.RESULT_CORRECTION_OPEN);
    }
    var draft = store.add(draft(actor, wrong), clock.instant());
    store.tell(draft, Event.WRITTEN, actor, clock.instant(), why);
    audit.append(
        actor,
        Results.subject(draft),
        "result-correction-begun",
        Map.of("dossier", wrong.dossier().value(), "corrects", id));
    return draft;
  }

  /** Puts the new one before whoever may sign. */
  @Transactional
  public void ask(Actor actor, long id, long seenVersion) {
    var draft = results.get(actor, id);
    rights.requireChangeable(actor, draft);
    if (draft.corrects() == null) {
      throw new Refused(ResultRefusal.RESULT_NOT_WRITABLE);
    }
    draft.requireVersion(seenVersion);
    store.ask(draft, clock.instant(), null, null);
    store.tell(id, Event.ASKED, actor, clock.instant(), "");
    audit.append(
        actor, Results.subject(id), "result-asked", Map.of("dossier", draft.dossier().value()));
  }

  /** Takes it back from those who may sign; they do so themselves, or its writers. */
  @Transactional
  public void sendBack(Actor actor, long id, String reason) {
    var draft = results.get(actor, id);
    if (draft.corrects() == null || draft.askedAt() == null) {
      throw new Refused(ResultRefusal.RESULT_NOT_ASKED);
    }
    if (!ResultRights.maySign(actor, draft)) {
      rights.requireCorrecting(actor, draft);
    }
    var why = reason(reason);
    store.ask(draft, null, null, null);
    store.tell(id, Event.SENT_BACK, actor, clock.instant(), why);
    audit.append(
        actor, Results.subject(id), "result-sent-back", Map.of("dossier", draft.dossier().value()));
  }

  static String reason(String typed) {
    var why = Text.clean(typed);
    if (why.isEmpty()) {
      throw new Refused(ResultRefusal.RESULT_REASON_MISSING);
    }
    return why.substring(0, Math.min(why.length(), LONGEST_REASON));
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }

  private Result draft(Actor actor, Result wrong) {
    return new Result(
        0,
        1,
        wrong.dossierId(),
        wrong.dossier(),
        wrong.agencyId(),
        wrong.agencyPath(),
        wrong.field(),
        wrong.kind(),
        editions.on(wrong.kind(), today()).validFrom(),
        ResultState.DRAFT,
        wrong.values(),
        wrong.holder(),
        wrong.identityNumber(),
        null,
        null,
        null,
        null,
        null,
        null,
        wrong.id(),
        "",
        actor.accountId());
  }
}
