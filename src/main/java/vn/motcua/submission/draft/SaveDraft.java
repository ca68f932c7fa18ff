package vn.motcua.submission.draft;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.citizen.Citizen;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.NotVisible;
import vn.motcua.submission.Submission;
import vn.motcua.submission.Submissions;
import vn.motcua.submission.draft.Answers.Page;
import vn.motcua.submission.store.SubmissionStore;

/** Keeps what is being typed on one page, as it is; what other pages hold stays. */
@UseCase
public class SaveDraft {

  private final Submissions submissions;
  private final MandateWords mandateWords;
  private final SubmissionStore store;
  private final Clock clock;

  SaveDraft(
      Submissions submissions, MandateWords mandateWords, SubmissionStore store, Clock clock) {
    this.submissions = submissions;
    this.mandateWords = mandateWords;
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
    var unused = submissions.requireDraft(citizen, before);
    var typed = Answers.merged(before.typed(), page, posted);
    if (before.assistanceId() == null) {
      typed.putAll(mandateWords.of(citizen, typed));
    }
    store.save(citizen.id(), id, typed, clock.instant());
    return store.find(citizen.id(), id).orElseThrow();
  }
}
