package vn.motcua.catalogue.process;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.store.ProcessQueries;
import vn.motcua.catalogue.store.ProcessStore;
import vn.motcua.catalogue.store.ProcessVersion;
import vn.motcua.shared.Actor;
import vn.motcua.shared.StaleVersion;

/**
 * Writes the one draft an agency may have of a process; nobody overwrites what they did not see.
 */
@Component
class DraftKeeping {

  private final ProcessQueries queries;
  private final ProcessStore store;
  private final Clock clock;

  DraftKeeping(ProcessQueries queries, ProcessStore store, Clock clock) {
    this.queries = queries;
    this.store = store;
    this.clock = clock;
  }

  /**
   * The draft as it was seen; empty when none was. Locks the procedure's processes until the end.
   *
   * @param seenRevision 0 = there was none
   */
  Optional<ProcessVersion> seen(String code, long agencyId, int seenRevision) {
    store.lock(code);
    var draft = queries.draft(code, agencyId);
    if (draft.map(ProcessVersion::revision).orElse(0) != seenRevision) {
      throw new StaleVersion("draft of process " + code);
    }
    return draft;
  }

  /** Keeps these steps as the draft; {@link #seen} comes before. */
  ProcessVersion keep(
      Actor actor,
      String code,
      long agencyId,
      Optional<ProcessVersion> seen,
      String note,
      List<ProcessStep> steps) {
    var now = clock.instant();
    if (seen.isEmpty()) {
      store.startDraft(code, agencyId, note, steps, now, actor.fullName());
    } else if (!store.changeDraft(seen.get(), note, steps, now, actor.fullName())) {
      throw new StaleVersion("draft of process " + code);
    }
    return queries.draft(code, agencyId).orElseThrow();
  }
}
