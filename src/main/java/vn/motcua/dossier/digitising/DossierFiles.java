package vn.motcua.dossier.digitising;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.records.FileOwner;
import vn.motcua.shared.SubjectRef;

/** Files of dossiers in the store of files. */
@Component
class DossierFiles implements FileOwner {

  @Override
  public String subjectType() {
    return Digitising.SUBJECT;
  }

  @Override
  public String messageKey() {
    return "digitised.kind";
  }

  @Override
  public Optional<String> url(SubjectRef subject) {
    return Optional.of("/desk/dossiers/" + subject.id() + "/digitised");
  }
}
