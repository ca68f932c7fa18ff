package vn.motcua.submission.upload;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.records.FileOwner;
import vn.motcua.shared.SubjectRef;
import vn.motcua.submission.Submission;

/** Files of drafts in the store of files; their citizens hand them in again, nobody else. */
@Component
class SubmissionFiles implements FileOwner {

  @Override
  public String subjectType() {
    return Submission.SUBJECT;
  }

  @Override
  public String messageKey() {
    return "submission.files";
  }

  @Override
  public Optional<String> url(SubjectRef subject) {
    return Optional.empty();
  }
}
