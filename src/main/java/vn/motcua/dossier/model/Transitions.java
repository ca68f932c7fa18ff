package vn.motcua.dossier.model;

import static vn.motcua.dossier.model.Action.*;
import static vn.motcua.dossier.model.Status.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lawful transitions of a dossier (NĐ 61/2018 art. 17–20, kept by NĐ 118/2025); the only place
 * that says so.
 *
 * <p>Whatever is not listed is refused. {@code docs/states/dossier.md} is drawn from this table.
 */
public final class Transitions {

  /** From one state, an action leads to another. */
  public record Transition(Status from, Action action, Status to) {}

  public static final List<Transition> ALL =
      List.of(
          of(SUBMITTED, ACCEPT, RECEIVED),
          of(SUBMITTED, REQUEST_SUPPLEMENT, AWAITING_SUPPLEMENT),
          of(SUBMITTED, REFUSE, REFUSED),
          of(SUBMITTED, WITHDRAW, WITHDRAWN),
          of(SUBMITTED, ACCEPT, TAKEN_IN),
          of(TAKEN_IN, TRANSFER, TRANSFERRED),
          of(TAKEN_IN, REQUEST_SUPPLEMENT, AWAITING_SUPPLEMENT),
          of(TAKEN_IN, WITHDRAW, WITHDRAWN),
          of(TRANSFERRED, ACCEPT, RECEIVED),
          of(TRANSFERRED, REQUEST_SUPPLEMENT, AWAITING_SUPPLEMENT),
          of(TRANSFERRED, REFUSE, REFUSED),
          of(TRANSFERRED, SEND_BACK, TAKEN_IN),
          of(TRANSFERRED, WITHDRAW, WITHDRAWN),
          of(INTERLINKED, MOVE_PART, INTERLINKED),
          of(INTERLINKED, CONCLUDE, FINISHED),
          of(RECEIVED, FORWARD, RECEIVED),
          of(RECEIVED, ASSIGN, IN_PROGRESS),
          of(RECEIVED, ANSWER, RECEIVED),
          of(RECEIVED, REQUEST_SUPPLEMENT, AWAITING_SUPPLEMENT),
          of(RECEIVED, REFUSE, REFUSED),
          of(RECEIVED, RETURN_AT_ONCE, RETURNED),
          of(RECEIVED, SIGN_AT_ONCE, FINISHED),
          // what is a file is handed over with the signature
          of(RECEIVED, SIGN_AT_ONCE, RETURNED),
          of(RECEIVED, RESCHEDULE, RECEIVED),
          of(RECEIVED, NAME_CAUSE, RECEIVED),
          of(RECEIVED, VERIFY, RECEIVED),
          of(RECEIVED, WITHDRAW, WITHDRAWN),
          of(RECEIVED, STOP, STOPPED),
          of(IN_PROGRESS, ASSIGN, IN_PROGRESS),
          of(IN_PROGRESS, CONSULT, IN_PROGRESS),
          of(IN_PROGRESS, ANSWER, IN_PROGRESS),
          of(IN_PROGRESS, REPORT_DELAY, IN_PROGRESS),
          of(IN_PROGRESS, FORWARD, IN_PROGRESS),
          of(IN_PROGRESS, SEND_BACK, RECEIVED),
          of(IN_PROGRESS, REQUEST_SUPPLEMENT, AWAITING_SUPPLEMENT),
          of(IN_PROGRESS, SUBMIT_FOR_SIGNATURE, AWAITING_SIGNATURE),
          of(IN_PROGRESS, REFUSE, REFUSED),
          of(IN_PROGRESS, RESCHEDULE, IN_PROGRESS),
          of(IN_PROGRESS, NAME_CAUSE, IN_PROGRESS),
          of(IN_PROGRESS, VERIFY, IN_PROGRESS),
          of(IN_PROGRESS, WITHDRAW, WITHDRAWN),
          of(IN_PROGRESS, STOP, STOPPED),
          of(AWAITING_SUPPLEMENT, ANSWER, AWAITING_SUPPLEMENT),
          of(AWAITING_SUPPLEMENT, SUPPLEMENT, RECEIVED),
          of(AWAITING_SUPPLEMENT, SUPPLEMENT, IN_PROGRESS),
          of(AWAITING_SUPPLEMENT, SUPPLEMENT, TAKEN_IN),
          of(AWAITING_SUPPLEMENT, SUPPLEMENT, TRANSFERRED),
          of(AWAITING_SUPPLEMENT, WITHDRAW, WITHDRAWN),
          of(AWAITING_SUPPLEMENT, STOP, STOPPED),
          of(AWAITING_SIGNATURE, ANSWER, AWAITING_SIGNATURE),
          of(AWAITING_SIGNATURE, APPROVE, APPROVED),
          of(AWAITING_SIGNATURE, SEND_BACK, IN_PROGRESS),
          of(AWAITING_SIGNATURE, REFUSE, REFUSED),
          of(AWAITING_SIGNATURE, RESCHEDULE, AWAITING_SIGNATURE),
          of(AWAITING_SIGNATURE, NAME_CAUSE, AWAITING_SIGNATURE),
          of(AWAITING_SIGNATURE, WITHDRAW, WITHDRAWN),
          of(AWAITING_SIGNATURE, STOP, STOPPED),
          of(APPROVED, ISSUE_RESULT, FINISHED),
          of(APPROVED, SEND_BACK, AWAITING_SIGNATURE),
          of(APPROVED, NAME_CAUSE, APPROVED),
          of(FINISHED, RETURN_RESULT, RETURNED),
          // why it was late may be said once it has ended
          of(FINISHED, NAME_CAUSE, FINISHED),
          of(RETURNED, NAME_CAUSE, RETURNED),
          of(REFUSED, NAME_CAUSE, REFUSED),
          of(WITHDRAWN, NAME_CAUSE, WITHDRAWN),
          of(STOPPED, NAME_CAUSE, STOPPED),
          // back to where the act taken back came from
          of(TAKEN_IN, TAKE_BACK, TRANSFERRED),
          of(TRANSFERRED, TAKE_BACK, TAKEN_IN),
          of(RECEIVED, TAKE_BACK, RECEIVED),
          of(RECEIVED, TAKE_BACK, IN_PROGRESS),
          of(IN_PROGRESS, TAKE_BACK, RECEIVED),
          of(IN_PROGRESS, TAKE_BACK, IN_PROGRESS),
          of(IN_PROGRESS, TAKE_BACK, AWAITING_SIGNATURE),
          of(AWAITING_SUPPLEMENT, TAKE_BACK, TAKEN_IN),
          of(AWAITING_SUPPLEMENT, TAKE_BACK, TRANSFERRED),
          of(AWAITING_SUPPLEMENT, TAKE_BACK, RECEIVED),
          of(AWAITING_SUPPLEMENT, TAKE_BACK, IN_PROGRESS),
          of(AWAITING_SIGNATURE, TAKE_BACK, IN_PROGRESS),
          of(AWAITING_SIGNATURE, TAKE_BACK, APPROVED),
          of(APPROVED, TAKE_BACK, AWAITING_SIGNATURE));

  /** The acts that only move a dossier inside the offices, see {@link #canBeTakenBack}. */
  private static final Set<Action> INSIDE =
      EnumSet.of(TRANSFER, FORWARD, ASSIGN, SEND_BACK, SUBMIT_FOR_SIGNATURE, APPROVE);

  private Transitions() {}

  /**
   * Where the action leads from that state, the first where there is a choice; empty when it is not
   * lawful.
   */
  public static Optional<Status> after(Status from, Action action) {
    return ALL.stream()
        .filter(each -> each.from == from && each.action == action)
        .map(Transition::to)
        .findFirst();
  }

  /**
   * Whether it may lead from the one to the other. What is done to many dossiers at once, as when
   * due dates follow a corrected calendar, a desk is passed on or an agency is succeeded, changes
   * no state and is no act that somebody chooses on a dossier: it is not in the table. Nor is what
   * the system proposes.
   */
  public static boolean isLawful(Status from, Action action, Status to) {
    return switch (action) {
      case RECOMPUTE_DUE, PASS_DESK -> from == to && !from.isHandled();
      case SUCCEED -> from == to && !from.isFinal();
      case PROPOSE_STOP -> from == to && (from == INTERLINKED || from == AWAITING_SUPPLEMENT);
      default -> ALL.contains(of(from, action, to));
    };
  }

  /**
   * Whether an act may be taken back at all; by whom and how long is another question. It must have
   * stayed inside the offices: whatever gave the applicant a code, a date or a paper, drew a
   * number, or set others' time running stays done. A supplement asked for during handling is a
   * slip still to be handed over; one asked for at intake is handed over at the counter in the same
   * breath.
   */
  public static boolean canBeTakenBack(Action action, Status from) {
    return INSIDE.contains(action)
        || action == Action.REQUEST_SUPPLEMENT && from != Status.SUBMITTED;
  }

  /** The actions lawful in that state, in the order of the table. */
  public static List<Action> from(Status status) {
    return ALL.stream()
        .filter(each -> each.from == status)
        .map(Transition::action)
        .distinct()
        .toList();
  }

  private static Transition of(Status from, Action action, Status to) {
    return new Transition(from, action, to);
  }
}
