package vn.motcua.submission.upload;

import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.citizen.Citizen;
import vn.motcua.platform.UseCase;
import vn.motcua.records.Records;
import vn.motcua.submission.Submissions;
import vn.motcua.submission.store.UploadStore;

/** Takes a file out of a draft. */
@UseCase
public class RemoveUpload {

  private final Submissions submissions;
  private final UploadStore store;
  private final Records records;

  RemoveUpload(Submissions submissions, UploadStore store, Records records) {
    this.submissions = submissions;
    this.store = store;
    this.records = records;
  }

  /** One that is gone already is no fault. */
  @Transactional
  public void handle(Citizen citizen, UUID submission, UUID id) {
    var draft = submissions.draft(citizen, submission);
    store
        .find(submission, id)
        .ifPresent(
            upload -> {
              store.remove(submission, id);
              var kept = upload.kept();
              if (kept != null) {
                records.withdraw(citizen.actor(), records.get(draft.subject(), kept.fileId()));
              }
            });
  }
}
