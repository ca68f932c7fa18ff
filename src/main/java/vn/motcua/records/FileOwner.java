package vn.motcua.records;

import java.util.Optional;
import vn.motcua.shared.SubjectRef;

/** Says in words what files of one kind belong to; implemented by the module that keeps them. */
public interface FileOwner {

  /** Of the {@link SubjectRef} its files are kept under. */
  String subjectType();

  /** Key of the message that names the kind, in the plural. */
  String messageKey();

  /** The page on which such a file is handed in again; empty when there is none. */
  Optional<String> url(SubjectRef subject);
}
