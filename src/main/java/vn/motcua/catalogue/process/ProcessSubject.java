package vn.motcua.catalogue.process;

import vn.motcua.shared.SubjectRef;

/** The processes of a procedure in the audit trail, whoever laid them down. */
final class ProcessSubject {

  private ProcessSubject() {}

  static SubjectRef of(String procedureCode) {
    return new SubjectRef("process", procedureCode);
  }
}
