package vn.motcua.dossier.intake;

import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Status;

/** How a dossier enters; the ways in differ in this and nowhere else. */
enum Entry {
  /** Complete: received on the spot, its limit counts from now. */
  RECEIVED(Action.RECEIVE, Status.RECEIVED),
  /** Complete, and handed back in the same go: nobody will have to be reached. */
  AT_ONCE(Action.RECEIVE, Status.RECEIVED),
  /** It waits to be accepted; papers may be missing, its clock stands. */
  SUBMITTED(Action.SUBMIT, Status.SUBMITTED);

  final Action action;
  final Status status;

  Entry(Action action, Status status) {
    this.action = action;
    this.status = status;
  }

  boolean isReceived() {
    return this != SUBMITTED;
  }
}
