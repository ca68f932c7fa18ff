package vn.motcua.submission.draft;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.citizen.Citizen;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.submission.Submission;
import vn.motcua.submission.SubmissionRefusal;
import vn.motcua.submission.draft.Answers.Page;
import vn.motcua.submission.store.SubmissionStore;

/** Keeps what is being typed on one page, as it is; what other pages hold stays. */
@UseCase
public class SaveDraft {

  private final SubmissionStore store;
  private final Clock clock;

  SaveDraft(SubmissionStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * @param posted by the names of inputs; names the page does not have mean nothing
   * @return the draft as it is now
   */
  @Transactional
  public Submission handle(Citizen citizen, UUID id, Page page, Map<String, String> posted) {
    var before = store.lock(citizen.id(), id).orElseThrow(() -> new NotVisible("submission " + id));
    if (before.isSent()) {
      throw new Refused(SubmissionRefusal.SUBMISSION_SENT, before.dossierCode());
    }
    store.save(citizen.id(), id, Answers.merged(before.typed(), page, posted), clock.instant());
    return store.find(citizen.id(), id).orElseThrow();
  }
}
