package vn.motcua.informing;

import java.util.Optional;
import vn.motcua.dossier.events.DossierMoved;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.notification.MessageKind;

/** Of what people are told; most of what happens inside the offices is none of it. */
final class MoveRules {

  private MoveRules() {}

  /**
   * Whether its people are told that it came in: not of what is given back at once while they stand
   * there, nor of the parts of a group, whose whole was handed in.
   */
  static boolean isTaken(Dossier dossier) {
    return !dossier.isGivenAtOnce() && !isPart(dossier);
  }

  static Optional<MessageKind> of(DossierMoved moved) {
    var dossier = moved.after();
    return switch (moved.action()) {
      case REQUEST_SUPPLEMENT -> Optional.of(InformingMessages.SUPPLEMENT_ASKED);
      case RESCHEDULE -> Optional.of(InformingMessages.RESCHEDULED);
      case REFUSE -> Optional.of(InformingMessages.REFUSED);
      case WITHDRAW -> Optional.of(InformingMessages.WITHDRAWN);
      case STOP -> Optional.of(InformingMessages.STOPPED);
      case ACCEPT -> whole(dossier, accepted(dossier));
      case TRANSFER -> whole(dossier, InformingMessages.TRANSFERRED);
      case ISSUE_RESULT, CONCLUDE -> whole(dossier, InformingMessages.READY);
      case RETURN_RESULT -> whole(dossier, InformingMessages.DELIVERED);
      // a file lies ready for whoever went home; a paper is handed over across the counter
      case SIGN_AT_ONCE ->
          dossier.status() == Status.RETURNED
              ? Optional.of(InformingMessages.READY)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static MessageKind accepted(Dossier dossier) {
    return dossier.status() == Status.TAKEN_IN
        ? InformingMessages.RECEIVED_ELSEWHERE
        : InformingMessages.RECEIVED;
  }

  private static Optional<MessageKind> whole(Dossier dossier, MessageKind kind) {
    return isTaken(dossier) ? Optional.of(kind) : Optional.empty();
  }

  private static boolean isPart(Dossier dossier) {
    return dossier.family().parent() != null;
  }
}
