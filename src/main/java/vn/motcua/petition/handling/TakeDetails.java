package vn.motcua.petition.handling;

import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionDates;
import vn.motcua.petition.PetitionFiles;
import vn.motcua.petition.PetitionFiles.Attached;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.store.PetitionStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;

/** Takes the details that were asked for, from whoever sent it or from an officer who was told. */
@UseCase
public class TakeDetails {

  private final Handling handling;
  private final PetitionDates dates;
  private final PetitionFiles files;
  private final PetitionStore store;

  TakeDetails(Handling handling, PetitionDates dates, PetitionFiles files, PetitionStore store) {
    this.handling = handling;
    this.dates = dates;
    this.files = files;
    this.store = store;
  }

  /** An officer writes down what was told. */
  @Transactional
  public Petition handle(Actor actor, PetitionCode code, long seen, String details) {
    return take(actor, handling.open(actor, code, seen, Action.SUPPLEMENT), details, List.of());
  }

  /**
   * The petition goes on where it was asked, its clock with it.
   *
   * @param petition one the actor may add to, as the caller made sure
   */
  @Transactional
  public Petition take(Actor actor, Petition petition, String details, List<Attached> attached) {
    var pausedAt = petition.timing().pausedAt();
    if (pausedAt == null) {
      throw Handling.unlawful(petition, Action.SUPPLEMENT);
    }
    var text = Handling.required("content", details, PetitionRefusal.PETITION_DETAILS_MISSING);
    var now = handling.now();
    var after = petition.supplemented(text, dates.resume(petition, now));
    store.addPause(petition.id(), pausedAt, now);
    files.keepSent(actor, petition.code(), attached);
    return handling.finish(actor, Action.SUPPLEMENT, petition, after, "", null);
  }
}
