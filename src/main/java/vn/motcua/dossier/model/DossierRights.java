package vn.motcua.dossier.model;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.shared.ActingFor;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Grant;
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
    return may(actor, Permission.DOSSIER_READ, dossier, dossier.agencyPath())
        || may(actor, Permission.DOSSIER_READ, dossier, dossier.holding().agencyPath())
        || may(actor, Permission.DOSSIER_READ, dossier, dossier.competence().agencyPath());
  }

  /** For whom the actor does it; null when it is the actor's own right. */
  public static @Nullable ActingFor actingFor(Actor actor, Dossier dossier, Action action) {
    var field = dossier.procedure().field();
    var roles =
        actor.with(permission(dossier, action)).stream()
            .filter(role -> role.limits().include(field))
            .filter(
                role ->
                    dossier.holding().agencyPath().startsWith(role.scopePath())
                        || dossier.competence().agencyPath().startsWith(role.scopePath())
                        || dossier.agencyPath().startsWith(role.scopePath()))
            .toList();
    return roles.stream().anyMatch(role -> role.actingFor() == null)
        ? null
        : roles.stream().map(Grant::actingFor).findFirst().orElse(null);
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
          may(actor, Permission.DOSSIER_RECEIVE, dossier, dossier.agencyPath())
              || may(actor, Permission.DOSSIER_RECEIVE, dossier, dossier.competence().agencyPath());
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
      case MOVE_PART -> may(actor, Permission.DOSSIER_RECEIVE, dossier, dossier.agencyPath());
      // follows from the last part, from the end of an agency, or from time passing
      case CONCLUDE, SUCCEED, PROPOSE_STOP -> false;
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
      case RETURN_RESULT ->
          may(actor, Permission.DOSSIER_RETURN, dossier, dossier.returnAgencyPath());
      case RESCHEDULE ->
          may(actor, Permission.DOSSIER_RESCHEDULE, dossier, dossier.holding().agencyPath());
      // once it ended it may lie where it was received
      case NAME_CAUSE ->
          may(actor, Permission.DOSSIER_RESCHEDULE, dossier, dossier.holding().agencyPath())
              || may(
                  actor, Permission.DOSSIER_RESCHEDULE, dossier, dossier.competence().agencyPath());
      case VERIFY ->
          dossier.status() == Status.IN_PROGRESS
              ? isInHands(actor, dossier)
              : mayReceive(actor, dossier) || mayAssign(actor, dossier);
      // whose act it was is decided where it is taken back
      case TAKE_BACK -> maySee(actor, dossier);
      case RECOMPUTE_DUE -> may(actor, Permission.DOSSIER_RECOMPUTE, dossier, dossier.agencyPath());
      case PASS_DESK ->
          may(actor, Permission.DOSSIER_ASSIGN, dossier, dossier.holding().agencyPath());
      case STOP ->
          may(actor, Permission.DOSSIER_STOP, dossier, dossier.competence().agencyPath())
              || may(actor, Permission.DOSSIER_STOP, dossier, dossier.holding().agencyPath());
    };
  }

  /**
   * Those of the agency, or of the department, that was asked, whatever fields their own dossiers
   * are of; its leader in any case. They need not see the dossier itself.
   */
  public static boolean mayAnswer(Actor actor, Consultation asked) {
    return actor.may(Permission.DOSSIER_APPROVE, asked.agencyPath())
        || actor.may(Permission.DOSSIER_PROCESS, asked.agencyPath())
            && (asked.departmentId() == null
                || actor.departments(Permission.DOSSIER_PROCESS).contains(asked.departmentId()));
  }

  /** Whoever takes the call, where the dossier was received, is decided or lies. */
  public static boolean mayUrge(Actor actor, Dossier dossier) {
    return may(actor, Permission.DOSSIER_URGE, dossier, dossier.agencyPath())
        || may(actor, Permission.DOSSIER_URGE, dossier, dossier.holding().agencyPath())
        || may(actor, Permission.DOSSIER_URGE, dossier, dossier.competence().agencyPath());
  }

  /**
   * Whoever receives it where it was received, is decided or lies, and whoever has it in hand,
   * until it ends (NĐ 45/2020/NĐ-CP: the officer who receives a paper digitises it).
   */
  public static boolean mayDigitise(Actor actor, Dossier dossier) {
    return !dossier.status().isFinal()
        && (may(actor, Permission.DOSSIER_RECEIVE, dossier, dossier.agencyPath())
            || may(actor, Permission.DOSSIER_RECEIVE, dossier, dossier.competence().agencyPath())
            || may(actor, Permission.DOSSIER_RECEIVE, dossier, dossier.holding().agencyPath())
            || isInHands(actor, dossier));
  }

  /**
   * Who answers somebody who called after it: the holder; those for whom it waits while nobody
   * holds it; the head of the department where it lies, and the leader.
   */
  public static boolean mayAnswer(Actor actor, Dossier dossier) {
    var holding = dossier.holding();
    if (!may(actor, Permission.DOSSIER_URGE, dossier, holding.agencyPath())) {
      return false;
    }
    return actor.actsFor(dossier.holding().holderId())
        || holding.holderId() == null && waitsFor(actor, dossier)
        || grants(actor, Permission.DOSSIER_ASSIGN, dossier)
            .anyMatch(grant -> grant.role() == Role.LEADER || liesWith(actor, grant, dossier));
  }

  /** Whether it waits for this person: in their hands, or in a tray for somebody like them. */
  public static boolean isInTurn(Actor actor, Dossier dossier) {
    return dossier.isHeldBy(actor.accountId())
        || dossier.holding().holderId() == null && waitsFor(actor, dossier);
  }

  private static boolean waitsFor(Actor actor, Dossier dossier) {
    var path = dossier.holding().agencyPath();
    return switch (dossier.status()) {
      case SUBMITTED, TAKEN_IN, TRANSFERRED ->
          may(actor, Permission.DOSSIER_RECEIVE, dossier, path);
      case RECEIVED -> mayInDepartment(actor, Permission.DOSSIER_ASSIGN, dossier);
      case IN_PROGRESS -> mayInDepartment(actor, Permission.DOSSIER_PROCESS, dossier);
      case AWAITING_SIGNATURE -> may(actor, Permission.DOSSIER_APPROVE, dossier, path);
      case APPROVED -> may(actor, Permission.DOSSIER_ISSUE, dossier, path);
      case FINISHED -> may(actor, Permission.DOSSIER_RETURN, dossier, path);
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
      case REQUEST_SUPPLEMENT,
          FORWARD,
          SUBMIT_FOR_SIGNATURE,
          CONSULT,
          ANSWER,
          REPORT_DELAY,
          VERIFY ->
          Permission.DOSSIER_PROCESS;
      case ASSIGN, PASS_DESK -> Permission.DOSSIER_ASSIGN;
      case APPROVE, SIGN_AT_ONCE -> Permission.DOSSIER_APPROVE;
      case ISSUE_RESULT -> Permission.DOSSIER_ISSUE;
      case RETURN_RESULT -> Permission.DOSSIER_RETURN;
      case RESCHEDULE, NAME_CAUSE -> Permission.DOSSIER_RESCHEDULE;
      case STOP, PROPOSE_STOP -> Permission.DOSSIER_STOP;
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
    return may(actor, Permission.DOSSIER_RECEIVE, dossier, path);
  }

  private static boolean isRefusedAtIntake(Dossier dossier) {
    return dossier.status() == Status.SUBMITTED || dossier.status() == Status.TRANSFERRED;
  }

  private static boolean mayApprove(Actor actor, Dossier dossier) {
    return may(actor, Permission.DOSSIER_APPROVE, dossier, dossier.holding().agencyPath());
  }

  private static boolean mayIssue(Actor actor, Dossier dossier) {
    return may(actor, Permission.DOSSIER_ISSUE, dossier, dossier.holding().agencyPath());
  }

  /**
   * A unit head gives out what lies in the own department or in none, and fetches what still lies
   * at the desk; a leader gives out anything of the agency.
   */
  private static boolean mayAssign(Actor actor, Dossier dossier) {
    var atTheDesk = dossier.status() == Status.RECEIVED && isAtFirstStep(dossier);
    return grants(actor, Permission.DOSSIER_ASSIGN, dossier)
        .anyMatch(
            grant -> grant.role() == Role.LEADER || atTheDesk || liesWith(actor, grant, dossier));
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
    var byHand = actor.actsFor(dossier.holding().holderId());
    var inTray = dossier.holding().holderId() == null;
    return grants(actor, Permission.DOSSIER_PROCESS, dossier)
        .anyMatch(
            grant ->
                byHand
                    || liesWith(actor, grant, dossier)
                        && (inTray || grant.role() == Role.UNIT_HEAD));
  }

  private static boolean mayInDepartment(Actor actor, Permission permission, Dossier dossier) {
    return grants(actor, permission, dossier).anyMatch(grant -> liesWith(actor, grant, dossier));
  }

  private static boolean liesWith(Actor actor, Grant grant, Dossier dossier) {
    return grant.limits().reach(dossier.holding().departmentId(), actor::worksIn);
  }

  private static boolean may(
      Actor actor, Permission permission, Dossier dossier, String agencyPath) {
    return actor.may(permission, agencyPath, dossier.procedure().field());
  }

  /** The roles that carry the permission over the dossier where it lies. */
  private static Stream<Grant> grants(Actor actor, Permission permission, Dossier dossier) {
    return actor.with(permission).stream()
        .filter(
            grant ->
                grant.covers(
                    permission, dossier.holding().agencyPath(), dossier.procedure().field()));
  }
}
