package vn.motcua.petition.handling;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;

/** Gives a petition to an officer, never to the one whose conduct it is about. */
@UseCase
public class AssignPetition {

  private final Handling handling;
  private final Handlers handlers;

  AssignPetition(Handling handling, Handlers handlers) {
    this.handling = handling;
    this.handlers = handlers;
  }

  /**
   * @param to id of the account
   */
  @Transactional
  public Petition handle(Actor actor, PetitionCode code, long seen, String to) {
    var petition = handling.open(actor, code, seen, Action.ASSIGN);
    var person = handlers.one(petition, to, petition.holding().againstId());
    return handling.finish(
        actor,
        Action.ASSIGN,
        petition,
        petition.assigned(person.accountId(), person.fullName()),
        person.fullName(),
        null);
  }
}
