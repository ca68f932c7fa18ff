package vn.motcua.petition.handling;

import org.springframework.transaction.annotation.Transactional;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionDates;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Refused;

/** Asks whoever sent a petition for details, once; the clock stands until they come. */
@UseCase
public class AskDetails {

  private final Handling handling;
  private final PetitionDates dates;

  AskDetails(Handling handling, PetitionDates dates) {
    this.handling = handling;
    this.dates = dates;
  }

  /**
   * @param question what has to be known; required, shown to whoever sent it
   */
  @Transactional
  public Petition handle(Actor actor, PetitionCode code, long seen, String question) {
    var petition = handling.open(actor, code, seen, Action.ASK);
    if (petition.timing().asked()) {
      throw new Refused(PetitionRefusal.PETITION_ASKED_ALREADY);
    }
    var asked = Handling.required("note", question, PetitionRefusal.PETITION_REASON_MISSING);
    return handling.finish(
        actor,
        Action.ASK,
        petition,
        petition.paused(handling.now()),
        asked,
        dates.since(petition, petition.timing().limits().ask()).dueAt());
  }
}
