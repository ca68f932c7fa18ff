package vn.motcua.dossier;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.handover.IssueResult;
import vn.motcua.dossier.handover.ReturnAtOnce;
import vn.motcua.dossier.handover.ReturnResult;
import vn.motcua.dossier.handover.SignAtOnce;
import vn.motcua.dossier.intake.AcceptDossier;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.intake.RefuseDossier;
import vn.motcua.dossier.intake.RequestSupplement;
import vn.motcua.dossier.intake.SupplementDossier;
import vn.motcua.dossier.interlinked.VerifyPart;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.processing.ApologiseAndReschedule;
import vn.motcua.dossier.processing.ApproveDossier;
import vn.motcua.dossier.processing.Asked;
import vn.motcua.dossier.processing.AssignDossier;
import vn.motcua.dossier.processing.ConsultAgencies;
import vn.motcua.dossier.processing.EndDossier;
import vn.motcua.dossier.processing.ForwardDossier;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.processing.NameCause;
import vn.motcua.dossier.processing.SendBack;
import vn.motcua.dossier.processing.SubmitForSignature;
import vn.motcua.dossier.processing.TakeBack;
import vn.motcua.dossier.processing.TransferDossier;
import vn.motcua.shared.Actor;
import vn.motcua.shared.LateCause;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Text;

/**
 * Sends an action on a dossier to its use case; pages, API and demonstration all come through here.
 */
@Component
public class DossierActions {

  private final Intaking intaking;
  private final Processing processing;
  private final HandingOver handingOver;

  DossierActions(Intaking intaking, Processing processing, HandingOver handingOver) {
    this.intaking = intaking;
    this.processing = processing;
    this.handingOver = handingOver;
  }

  /**
   * What an action needs besides the dossier; each action takes what is its own.
   *
   * @param note reason or remark; empty when none
   * @param asked with consult: whom to ask
   * @param cause with reschedule and name-cause: why the result comes late
   */
  public record Request(
      long seenVersion,
      String note,
      @Nullable String to,
      @Nullable String agency,
      @Nullable LocalDate newDueOn,
      @Nullable String notation,
      List<HandedIn> papers,
      List<Asked> asked,
      @Nullable LateCause cause) {

    /** A request that asks no other agency and names no cause. */
    public Request(
        long seenVersion,
        String note,
        @Nullable String to,
        @Nullable String agency,
        @Nullable LocalDate newDueOn,
        @Nullable String notation,
        List<HandedIn> papers) {
      this(seenVersion, note, to, agency, newDueOn, notation, papers, List.of(), null);
    }

    /** A request of an action that needs nothing but a note. */
    public static Request of(long seenVersion, String note) {
      return new Request(seenVersion, note, null, null, null, null, List.of());
    }

    public Request to(String person) {
      return new Request(
          seenVersion, note, person, agency, newDueOn, notation, papers, asked, cause);
    }

    public Request asking(List<Asked> whom) {
      return new Request(seenVersion, note, to, agency, newDueOn, notation, papers, whom, cause);
    }

    public Request because(@Nullable LateCause named) {
      return new Request(seenVersion, note, to, agency, newDueOn, notation, papers, asked, named);
    }
  }

  /** Does it; answers the dossier as it is then. */
  public Dossier perform(Actor actor, DossierCode code, Action action, Request request) {
    var seen = request.seenVersion();
    var note = request.note();
    return switch (action) {
      // an existing dossier is never submitted or received again, and what is done to many at once
      // is not done to one: refused with its state
      case SUBMIT, RECEIVE, RECOMPUTE_DUE, PASS_DESK, SUCCEED, PROPOSE_STOP ->
          processing.handling.begin(actor, code, seen, action);
      case ACCEPT -> intaking.accept.handle(actor, code, seen, request.papers(), note);
      case REQUEST_SUPPLEMENT -> intaking.requestSupplement.handle(actor, code, seen, note);
      case SUPPLEMENT -> intaking.supplement.handle(actor, code, seen, request.papers(), note);
      case REFUSE -> intaking.refuse.handle(actor, code, seen, note);
      case TRANSFER -> processing.transfer.handle(actor, code, seen, note);
      case FORWARD ->
          processing.forward.handle(actor, code, seen, request.to(), request.agency(), note);
      case ASSIGN ->
          processing.assign.handle(
              actor, code, seen, request.to() == null ? "" : request.to(), note);
      case CONSULT -> processing.consult.handle(actor, code, seen, request.asked(), note);
      // acts on something asked or on a part, not on the dossier as a whole
      case ANSWER, REPORT_DELAY, MOVE_PART, CONCLUDE ->
          throw new NotVisible("action " + action.key());
      case SEND_BACK -> processing.sendBack.handle(actor, code, seen, note);
      case SUBMIT_FOR_SIGNATURE ->
          processing.submitForSignature.handle(actor, code, seen, request.to(), note);
      case APPROVE -> processing.approve.handle(actor, code, seen, note);
      case RESCHEDULE ->
          processing.reschedule.handle(
              actor, code, seen, request.newDueOn(), request.cause(), note);
      case NAME_CAUSE -> processing.nameCause.handle(actor, code, seen, request.cause(), note);
      case VERIFY -> processing.verify.handle(actor, code, seen, note);
      case TAKE_BACK -> processing.takeBack.handle(actor, code, seen, note);
      case WITHDRAW -> processing.end.withdraw(actor, code, seen, note);
      case STOP -> processing.end.stop(actor, code, seen, note);
      case ISSUE_RESULT -> handingOver.issue.handle(actor, code, seen, request.notation(), note);
      case RETURN_RESULT -> handingOver.returnResult.handle(actor, code, seen, note);
      case RETURN_AT_ONCE -> handingOver.returnAtOnce.handle(actor, code, seen, note);
      case SIGN_AT_ONCE ->
          handingOver.signAtOnce.handle(actor, code, seen, Text.clean(request.notation()), note);
    };
  }

  /** The use cases of intake that act on a dossier already recorded. */
  @Component
  record Intaking(
      AcceptDossier accept,
      RequestSupplement requestSupplement,
      SupplementDossier supplement,
      RefuseDossier refuse) {}

  /** The use cases of processing. */
  @Component
  record Processing(
      Handling handling,
      TransferDossier transfer,
      ForwardDossier forward,
      ConsultAgencies consult,
      AssignDossier assign,
      SendBack sendBack,
      SubmitForSignature submitForSignature,
      ApproveDossier approve,
      ApologiseAndReschedule reschedule,
      NameCause nameCause,
      VerifyPart verify,
      EndDossier end,
      TakeBack takeBack) {}

  /** The use cases of handing over. */
  @Component
  record HandingOver(
      IssueResult issue,
      ReturnResult returnResult,
      ReturnAtOnce returnAtOnce,
      SignAtOnce signAtOnce) {}
}
