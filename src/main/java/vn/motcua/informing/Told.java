package vn.motcua.informing;

import vn.motcua.dossier.DossierCode;
import vn.motcua.shared.SubjectRef;

/**
 * How news of dossiers are named, so that nothing is told twice and what is taken back is found.
 */
final class Told {

  private Told() {}

  static SubjectRef subject(DossierCode code) {
    return new SubjectRef("dossier", code.value());
  }

  /** What the act told that led to that version. */
  static String act(long dossierId, long version) {
    return "dossier/" + dossierId + "/" + version + "/";
  }

  /**
   * A reminder.
   *
   * @param of what it reminds of, with the day it counts from
   */
  static String reminder(long dossierId, String of) {
    return "dossier/" + dossierId + "/" + of + "/";
  }
}
