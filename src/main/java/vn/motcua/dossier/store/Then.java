package vn.motcua.dossier.store;

import vn.motcua.dossier.Worklist;

/**
 * Under which map of the organisation dossiers are read: that of today, or for an agency that ended
 * that of its own time.
 */
public enum Then {
  NOW("dossier.dossier d"),
  /** As the agency had them that received them. */
  RECEIVED("dossier.received_then d"),
  /** As the agency had them that decided them for another. */
  TAKEN_OVER("dossier.taken_over_then d");

  private final String relation;

  Then(String relation) {
    this.relation = relation;
  }

  /** What stands after {@code from}. */
  String relation() {
    return relation;
  }

  /** Lists of open work are of today; what an ended agency had open has passed on. */
  static Then of(Worklist list, boolean ended) {
    if (!ended || !list.isHistory()) {
      return NOW;
    }
    return list == Worklist.TAKEN_OVER ? TAKEN_OVER : RECEIVED;
  }
}
