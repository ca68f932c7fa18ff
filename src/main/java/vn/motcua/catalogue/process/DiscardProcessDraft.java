package vn.motcua.catalogue.process;

import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.store.ProcessStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.StaleVersion;

/** Throws the draft of a process away. */
@UseCase
public class DiscardProcessDraft {

  private final ProcessOwners owners;
  private final DraftKeeping drafts;
  private final ProcessStore store;
  private final AuditTrail audit;

  DiscardProcessDraft(
      ProcessOwners owners, DraftKeeping drafts, ProcessStore store, AuditTrail audit) {
    this.owners = owners;
    this.drafts = drafts;
    this.store = store;
    this.audit = audit;
  }

  /**
   * @param seenRevision of the draft that was open; 0 = there was none, and nothing happens
   */
  @Transactional
  public void handle(Actor actor, long agencyId, String code, int seenRevision) {
    owners.managed(actor, agencyId);
    var draft = drafts.seen(code, agencyId, seenRevision);
    if (draft.isEmpty()) {
      return;
    }
    if (!store.deleteDraft(draft.get())) {
      throw new StaleVersion("draft of process " + code);
    }
    audit.append(
        actor,
        ProcessSubject.of(code),
        "process-draft-discarded",
        Map.of("agency", agencyId, "version", draft.get().version()));
  }
}
