package vn.motcua.petition.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.petition.handling.AnswerPetition;
import vn.motcua.petition.handling.PetitionRights;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Status;
import vn.motcua.shared.Actor;

/** The acts the page offers: an officer either answers or submits, never both. */
@Component
class PossibleActs {

  private final AnswerPetition answer;

  PossibleActs(AnswerPetition answer) {
    this.answer = answer;
  }

  List<Action> of(Actor actor, Petition petition) {
    var other =
        petition.status() != Status.IN_PROGRESS
            ? null
            : answer.needsApproval(petition) ? Action.ANSWER : Action.SUBMIT;
    return PetitionRights.actions(actor, petition).stream()
        .filter(act -> act != other)
        // once, and what was asked for before cannot be asked for again
        .filter(act -> act != Action.ASK || !petition.timing().asked())
        .toList();
  }
}
