package vn.motcua.result.writing;

import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.result.Results;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.model.Story.Event;
import vn.motcua.result.store.ResultStore;
import vn.motcua.shared.Actor;

/** Gives up a draft; it stays in the story, and its number, if it had one, is not given again. */
@UseCase
public class DropDraft {

  private final WritingRights rights;
  private final Results results;
  private final ResultStore store;
  private final AuditTrail audit;
  private final Clock clock;

  DropDraft(
      WritingRights rights, Results results, ResultStore store, AuditTrail audit, Clock clock) {
    this.rights = rights;
    this.results = results;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public void handle(Actor actor, long id) {
    var draft = results.get(actor, id);
    rights.requireChangeable(actor, draft);
    store.move(draft, ResultState.VOID, "");
    store.tell(id, Event.DROPPED, actor, clock.instant(), "");
    audit.append(
        actor, Results.subject(id), "result-dropped", Map.of("dossier", draft.dossier().value()));
  }
}
