package vn.motcua.petition.handling;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionDates;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Guidance;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Status;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/** Ends what is not answered as a petition: refused with a reason, or told the way to go. */
@UseCase
public class ClosePetition {

  private final Handling handling;
  private final PetitionDates dates;

  ClosePetition(Handling handling, PetitionDates dates) {
    this.handling = handling;
    this.dates = dates;
  }

  /**
   * @param reason why it is not accepted; required, shown to whoever sent it
   */
  @Transactional
  public Petition refuse(Actor actor, PetitionCode code, long seen, String reason) {
    var petition = handling.open(actor, code, seen, Action.REFUSE);
    var why = Handling.required("note", reason, PetitionRefusal.PETITION_REASON_MISSING);
    var now = handling.now();
    // whoever was asked and never answered kept the office waiting, not the other way round
    var due = petition.status() == Status.AWAITING_DETAILS ? null : refusalDue(petition);
    return handling.finish(
        actor,
        Action.REFUSE,
        petition,
        petition.refused(why, now, actor.fullName(), Handling.isLate(due, now)),
        why,
        due);
  }

  /**
   * Complaints and denunciations have their own law (Luật 02/2011/QH13, Luật 25/2018/QH14): whoever
   * sent it is told where to hand it in and what happens then.
   *
   * @param guidance null = not chosen, which is refused
   * @param way where to go; required, shown to whoever sent it
   */
  @Transactional
  public Petition guide(
      Actor actor, PetitionCode code, long seen, @Nullable Guidance guidance, String way) {
    var petition = handling.open(actor, code, seen, Action.GUIDE);
    if (guidance == null) {
      throw new Refused(List.of(Finding.of("guidance", PetitionRefusal.PETITION_GUIDANCE_MISSING)));
    }
    var text = Handling.required("note", way, PetitionRefusal.PETITION_REASON_MISSING);
    var now = handling.now();
    var due = refusalDue(petition);
    return handling.finish(
        actor,
        Action.GUIDE,
        petition,
        petition.guided(
            guidance, text, now, actor.accountId(), actor.fullName(), Handling.isLate(due, now)),
        text,
        due);
  }

  private Instant refusalDue(Petition petition) {
    return dates.since(petition, petition.timing().limits().refuse()).dueAt();
  }
}
