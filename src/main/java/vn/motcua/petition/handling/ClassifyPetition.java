package vn.motcua.petition.handling;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Petition;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/**
 * Says what a petition is about and that this agency answers it (NĐ 20/2008/NĐ-CP art. 13–15), and
 * who of its officers does.
 */
@UseCase
public class ClassifyPetition {

  private final Handling handling;
  private final Handlers handlers;

  ClassifyPetition(Handling handling, Handlers handlers) {
    this.handling = handling;
    this.handlers = handlers;
  }

  /**
   * @param concern null = not chosen, which is refused
   * @param against id of the account whose conduct it is about; empty = nobody known; ignored for
   *     rules
   * @param to id of the officer who is to answer; empty = said later
   */
  @Transactional
  public Petition handle(
      Actor actor,
      PetitionCode code,
      long seen,
      @Nullable Concern concern,
      String against,
      String to) {
    var petition = handling.open(actor, code, seen, Action.CLASSIFY);
    if (concern == null) {
      throw new Refused(List.of(Finding.of("concern", PetitionRefusal.PETITION_CONCERN_MISSING)));
    }
    var accused = concern == Concern.CONDUCT ? handlers.against(petition, against) : null;
    var holder = petition.holding().handlerId();
    if (to.isBlank() && accused != null && Objects.equals(holder, accused)) {
      throw new Refused(List.of(Finding.of("to", PetitionRefusal.PETITION_PERSON_IS_AGAINST)));
    }
    var timing = petition.timing().step(petition.timing().dueAt());
    var person = to.isBlank() ? null : handlers.one(petition, to, accused);
    var assigned =
        person == null ? petition : petition.assigned(person.accountId(), person.fullName());
    return handling.finish(
        actor,
        Action.CLASSIFY,
        petition,
        assigned.classified(concern, accused, timing),
        person == null ? "" : person.fullName(),
        null);
  }
}
