package vn.motcua.petition;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.records.FileOwner;
import vn.motcua.shared.SubjectRef;

/** Files that came with petitions, in the store of files. */
@Component
class SentFiles implements FileOwner {

  @Override
  public String subjectType() {
    return PetitionFiles.SENT;
  }

  @Override
  public String messageKey() {
    return "petition.files.sent";
  }

  /** Nobody can be asked for them once more but whoever sent the petition. */
  @Override
  public Optional<String> url(SubjectRef subject) {
    return Optional.empty();
  }
}
