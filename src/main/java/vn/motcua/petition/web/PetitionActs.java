package vn.motcua.petition.web;

import static vn.motcua.petition.web.ActForm.text;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionFiles.Attached;
import vn.motcua.petition.handling.AnswerPetition;
import vn.motcua.petition.handling.AskDetails;
import vn.motcua.petition.handling.AssignPetition;
import vn.motcua.petition.handling.ClassifyPetition;
import vn.motcua.petition.handling.ClosePetition;
import vn.motcua.petition.handling.ForwardPetition;
import vn.motcua.petition.handling.MergePetition;
import vn.motcua.petition.handling.PublishAnswer;
import vn.motcua.petition.handling.TakeDetails;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Guidance;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Status;
import vn.motcua.petition.model.Verdict;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;

/** Does what a form of an act asks for: each act is a use case of its own. */
@Component
class PetitionActs {

  private final ClassifyPetition classify;
  private final AssignPetition assign;
  private final ForwardPetition forward;
  private final AskDetails ask;
  private final TakeDetails takeDetails;
  private final ClosePetition close;
  private final MergePetition merge;
  private final AnswerPetition answer;
  private final PublishAnswer publish;

  PetitionActs(
      ClassifyPetition classify,
      AssignPetition assign,
      ForwardPetition forward,
      AskDetails ask,
      TakeDetails takeDetails,
      ClosePetition close,
      MergePetition merge,
      AnswerPetition answer,
      PublishAnswer publish) {
    this.classify = classify;
    this.assign = assign;
    this.forward = forward;
    this.ask = ask;
    this.takeDetails = takeDetails;
    this.close = close;
    this.merge = merge;
    this.answer = answer;
    this.publish = publish;
  }

  /**
   * @param petition as the actor saw it now, for what the act means in its state
   */
  void perform(Actor actor, Petition petition, Action action, ActForm form, List<Attached> files) {
    var unused = done(actor, petition, action, form, files);
  }

  private Petition done(
      Actor actor, Petition petition, Action action, ActForm form, List<Attached> files) {
    PetitionCode code = petition.code();
    var seen = form.seen();
    var note = text(form.note());
    return switch (action) {
      case CLASSIFY ->
          classify.handle(
              actor,
              code,
              seen,
              Concern.of(text(form.concern())).orElse(null),
              text(form.against()),
              text(form.to()));
      case ASSIGN -> assign.handle(actor, code, seen, text(form.to()));
      case FORWARD -> forward.handle(actor, code, seen, text(form.agency()), note);
      case ASK -> ask.handle(actor, code, seen, note);
      case SUPPLEMENT -> takeDetails.handle(actor, code, seen, text(form.content()));
      case REFUSE -> close.refuse(actor, code, seen, note);
      case GUIDE ->
          close.guide(actor, code, seen, Guidance.of(text(form.guidance())).orElse(null), note);
      case MERGE -> merge.handle(actor, code, seen, text(form.earlier()));
      case SUBMIT -> write(actor, code, form, files);
      case ANSWER ->
          petition.status() == Status.AWAITING_APPROVAL
              ? answer.approve(actor, code, seen)
              : write(actor, code, form, files);
      case SEND_BACK -> answer.sendBack(actor, code, seen, note);
      case PUBLISH -> publish.publish(actor, code, seen, text(form.content()), text(form.answer()));
      case WITHHOLD -> publish.withhold(actor, code, seen, note);
      case RECEIVE, RATE -> throw new NotVisible("act " + action);
    };
  }

  private Petition write(Actor actor, PetitionCode code, ActForm form, List<Attached> files) {
    return answer.handle(
        actor,
        code,
        form.seen(),
        text(form.answer()),
        Verdict.of(text(form.verdict())).orElse(null),
        files);
  }
}
