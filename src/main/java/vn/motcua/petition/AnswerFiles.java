package vn.motcua.petition;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.records.FileOwner;
import vn.motcua.shared.SubjectRef;

/** Files that go with answers to petitions, in the store of files. */
@Component
class AnswerFiles implements FileOwner {

  @Override
  public String subjectType() {
    return PetitionFiles.ANSWERED;
  }

  @Override
  public String messageKey() {
    return "petition.files.answered";
  }

  @Override
  public Optional<String> url(SubjectRef subject) {
    return Optional.of("/desk/petitions/" + subject.id());
  }
}
