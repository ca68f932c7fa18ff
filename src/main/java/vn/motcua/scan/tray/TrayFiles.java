package vn.motcua.scan.tray;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.records.FileOwner;
import vn.motcua.shared.SubjectRef;

/** Originals of scanned pages in the store of files; they are nobody else's to hand in again. */
@Component
class TrayFiles implements FileOwner {

  @Override
  public String subjectType() {
    return Originals.SUBJECT;
  }

  @Override
  public String messageKey() {
    return "scan.kind";
  }

  @Override
  public Optional<String> url(SubjectRef subject) {
    return Optional.empty();
  }
}
