package vn.motcua.dossier.model;

import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Role;

/**
 * Who may do what with which dossier: the only place that joins roles, hierarchy and the hands a
 * dossier lies in.
 */
public final class DossierRights {

  /** The step of intake. */
  private static final int FIRST_STEP = 1;

  private DossierRights() {}

  /**
   * Staff of the receiving agency, of the competent one and of the one that handles it now, and
   * those above them.
   */
  public static boolean maySee(Actor actor, Dossier dossier) {
    return actor.may(Permission.DOSSIER_READ, dossier.agencyPath())
        || actor.may(Permission.DOSSIER_READ, dossier.holding().agencyPath())
        || actor.may(Permission.DOSSIER_READ, dossier.competence().agencyPath());
  }

  /**
   * Whether the actor may do it to this dossier in its present state; says nothing on whether the
   * state allows it.
   */
  public static boolean may(Actor actor, Dossier dossier, Action action) {
    return switch (action) {
      case SUBMIT, RECEIVE, ACCEPT, TRANSFER -> mayReceive(actor, dossier);
      case RETURN_AT_ONCE -> mayReceive(actor, dossier) && liesAtTheDesk(dossier);
      case SUPPLEMENT, WITHDRAW ->
          actor.may(Permission.DOSSIER_RECEIVE, dossier.agencyPath())
              || actor.may(Permission.DOSSIER_RECEIVE, dossier.competence().agencyPath());
      case REFUSE ->
          isRefusedAtIntake(dossier) ? mayReceive(actor, dossier) : mayApprove(actor, dossier);
      case REQUEST_SUPPLEMENT ->
          dossier.status() == Status.IN_PROGRESS
              ? isInHands(actor, dossier)
              : mayReceive(actor, dossier);
      case FORWARD ->
          dossier.status() == Status.RECEIVED
              ? mayReceive(actor, dossier) && !dossier.isElsewhere() || mayAssign(actor, dossier)
              : isInHands(actor, dossier);
      case ASSIGN -> mayAssign(actor, dossier);
      case SUBMIT_FOR_SIGNATURE, CONSULT, REPORT_DELAY -> isInHands(actor, dossier);
      case MOVE_PART -> actor.may(Permission.DOSSIER_RECEIVE, dossier.agencyPath());
      // follows from the last part, or from the end of an agency
      case CONCLUDE, SUCCEED -> false;
      // a right of the one asked, not of those who have the dossier: mayAnswer
      case ANSWER -> false;
      case SEND_BACK ->
          switch (dossier.status()) {
            case AWAITING_SIGNATURE -> mayApprove(actor, dossier);
            case APPROVED -> mayIssue(actor, dossier);
            case TRANSFERRED -> mayReceive(actor, dossier);
            default -> isInHands(actor, dossier);
          };
      case APPROVE -> mayApprove(actor, dossier);
      case SIGN_AT_ONCE -> mayApprove(actor, dossier) && liesAtTheDesk(dossier);
      case ISSUE_RESULT -> mayIssue(actor, dossier);
      case RETURN_RESULT -> actor.may(Permission.DOSSIER_RETURN, dossier.returnAgencyPath());
      case RESCHEDULE -> actor.may(Permission.DOSSIER_RESCHEDULE, dossier.holding().agencyPath());
      // whose act it was is decided where it is taken back
      case TAKE_BACK -> maySee(actor, dossier);
      case RECOMPUTE_DUE -> actor.may(Permission.DOSSIER_RECOMPUTE, dossier.agencyPath());
      case PASS_DESK -> actor.may(Permission.DOSSIER_ASSIGN, dossier.holding().agencyPath());
      case STOP ->
          actor.may(Permission.DOSSIER_STOP, dossier.competence().agencyPath())
              || actor.may(Permission.DOSSIER_STOP, dossier.holding().agencyPath());
    };
  }

  /**
   * Those of the agency, or of the department, that was asked; its leader in any case. They need
   * not see the dossier itself.
   */
  public static boolean mayAnswer(Actor actor, Consultation asked) {
    return actor.may(Permission.DOSSIER_APPROVE, asked.agencyPath())
        || actor.may(Permission.DOSSIER_PROCESS, asked.agencyPath())
            && (asked.departmentId() == null || actor.worksIn(asked.departmentId()));
  }

  /** Whoever takes the call, where the dossier was received, is decided or lies. */
  public static boolean mayUrge(Actor actor, Dossier dossier) {
    return actor.may(Permission.DOSSIER_URGE, dossier.agencyPath())
        || actor.may(Permission.DOSSIER_URGE, dossier.holding().agencyPath())
        || actor.may(Permission.DOSSIER_URGE, dossier.competence().agencyPath());
  }

  /**
   * Who answers somebody who called after it: the holder; those for whom it waits while nobody
   * holds it; the head of the department where it lies, and the leader.
   */
  public static boolean mayAnswer(Actor actor, Dossier dossier) {
    var holding = dossier.holding();
    if (!actor.may(Permission.DOSSIER_URGE, holding.agencyPath())) {
      return false;
    }
    return actor.actsFor(dossier.holding().holderId())
        || holding.holderId() == null && waitsFor(actor, dossier)
        || actor.may(Permission.DOSSIER_ASSIGN, holding.agencyPath())
            && (actor.holds(Role.LEADER) || liesWith(actor, dossier));
  }

  /** Whether it waits for this person: in their hands, or in a tray for somebody like them. */
  public static boolean isInTurn(Actor actor, Dossier dossier) {
    return dossier.isHeldBy(actor.accountId())
        || dossier.holding().holderId() == null && waitsFor(actor, dossier);
  }

  private static boolean waitsFor(Actor actor, Dossier dossier) {
    var path = dossier.holding().agencyPath();
    return switch (dossier.status()) {
      case SUBMITTED, TAKEN_IN, TRANSFERRED -> actor.may(Permission.DOSSIER_RECEIVE, path);
      case RECEIVED -> actor.may(Permission.DOSSIER_ASSIGN, path) && liesWith(actor, dossier);
      case IN_PROGRESS -> actor.may(Permission.DOSSIER_PROCESS, path) && liesWith(actor, dossier);
      case AWAITING_SIGNATURE -> actor.may(Permission.DOSSIER_APPROVE, path);
      case APPROVED -> actor.may(Permission.DOSSIER_ISSUE, path);
      case FINISHED -> actor.may(Permission.DOSSIER_RETURN, path);
      case INTERLINKED, AWAITING_SUPPLEMENT, RETURNED, REFUSED, WITHDRAWN, STOPPED -> false;
    };
  }

  /** The permission to name when the action is denied. */
  public static Permission permission(Dossier dossier, Action action) {
    return switch (action) {
      case SUBMIT,
          RECEIVE,
          ACCEPT,
          TRANSFER,
          SUPPLEMENT,
          WITHDRAW,
          RETURN_AT_ONCE,
          MOVE_PART,
          CONCLUDE ->
          Permission.DOSSIER_RECEIVE;
      case REFUSE ->
          isRefusedAtIntake(dossier) ? Permission.DOSSIER_RECEIVE : Permission.DOSSIER_APPROVE;
      case SEND_BACK ->
          dossier.status() == Status.TRANSFERRED
              ? Permission.DOSSIER_RECEIVE
              : Permission.DOSSIER_PROCESS;
      case REQUEST_SUPPLEMENT, FORWARD, SUBMIT_FOR_SIGNATURE, CONSULT, ANSWER, REPORT_DELAY ->
          Permission.DOSSIER_PROCESS;
      case ASSIGN, PASS_DESK -> Permission.DOSSIER_ASSIGN;
      case APPROVE, SIGN_AT_ONCE -> Permission.DOSSIER_APPROVE;
      case ISSUE_RESULT -> Permission.DOSSIER_ISSUE;
      case RETURN_RESULT -> Permission.DOSSIER_RETURN;
      case RESCHEDULE -> Permission.DOSSIER_RESCHEDULE;
      case STOP -> Permission.DOSSIER_STOP;
      case TAKE_BACK -> Permission.DOSSIER_READ;
      case RECOMPUTE_DUE -> Permission.DOSSIER_RECOMPUTE;
      case SUCCEED -> Permission.ORGANISATION_MANAGE;
    };
  }

  /**
   * The desk whose turn it is: the receiving one until it passed on what is another's to decide.
   */
  private static boolean mayReceive(Actor actor, Dossier dossier) {
    var path =
        switch (dossier.status()) {
          case SUBMITTED, TAKEN_IN -> dossier.agencyPath();
          default -> dossier.competence().agencyPath();
        };
    return actor.may(Permission.DOSSIER_RECEIVE, path);
  }

  private static boolean isRefusedAtIntake(Dossier dossier) {
    return dossier.status() == Status.SUBMITTED || dossier.status() == Status.TRANSFERRED;
  }

  private static boolean mayApprove(Actor actor, Dossier dossier) {
    return actor.may(Permission.DOSSIER_APPROVE, dossier.holding().agencyPath());
  }

  private static boolean mayIssue(Actor actor, Dossier dossier) {
    return actor.may(Permission.DOSSIER_ISSUE, dossier.holding().agencyPath());
  }

  /**
   * A unit head gives out what lies in the own department or in none, and fetches what still lies
   * at the desk; a leader gives out anything of the agency.
   */
  private static boolean mayAssign(Actor actor, Dossier dossier) {
    var atTheDesk = dossier.status() == Status.RECEIVED && isAtFirstStep(dossier);
    return actor.may(Permission.DOSSIER_ASSIGN, dossier.holding().agencyPath())
        && (actor.holds(Role.LEADER) || atTheDesk || liesWith(actor, dossier));
  }

  /** In the hands of whoever received it: not passed on to a department or another agency. */
  private static boolean liesAtTheDesk(Dossier dossier) {
    return isAtFirstStep(dossier) && !dossier.isElsewhere() && dossier.holding().holderId() != null;
  }

  private static boolean isAtFirstStep(Dossier dossier) {
    return dossier.holding().step() == FIRST_STEP;
  }

  /**
   * The holder or a substitute, anybody of the department while it lies in the common tray, and the
   * department's head.
   */
  private static boolean isInHands(Actor actor, Dossier dossier) {
    var holding = dossier.holding();
    if (!actor.may(Permission.DOSSIER_PROCESS, holding.agencyPath())) {
      return false;
    }
    return actor.actsFor(dossier.holding().holderId())
        || holding.holderId() == null && liesWith(actor, dossier)
        || actor.holds(Role.UNIT_HEAD) && liesWith(actor, dossier);
  }

  private static boolean liesWith(Actor actor, Dossier dossier) {
    var department = dossier.holding().departmentId();
    return department == null || actor.worksIn(department);
  }
}
