package vn.motcua.submission.draft;

import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.citizen.Citizen;
import vn.motcua.platform.UseCase;
import vn.motcua.records.Records;
import vn.motcua.submission.Submission;
import vn.motcua.submission.Submissions;
import vn.motcua.submission.store.SubmissionStore;

/** Throws a draft away, with its files; answers what it was. */
@UseCase
public class DiscardDraft {

  private final Submissions submissions;
  private final SubmissionStore store;
  private final Records records;

  DiscardDraft(Submissions submissions, SubmissionStore store, Records records) {
    this.submissions = submissions;
    this.store = store;
    this.records = records;
  }

  @Transactional
  public Submission handle(Citizen citizen, UUID id) {
    var draft = submissions.draft(citizen, id);
    records.withdrawAll(draft.subject());
    store.discard(citizen.id(), id);
    return draft;
  }
}
