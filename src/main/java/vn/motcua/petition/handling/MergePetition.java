package vn.motcua.petition.handling;

import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.petition.PetitionCode;
import vn.motcua.petition.PetitionRefusal;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.store.PetitionStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/** Puts a petition with an earlier one that says the same: answered there, counted once. */
@UseCase
public class MergePetition {

  private final Handling handling;
  private final PetitionStore store;

  MergePetition(Handling handling, PetitionStore store) {
    this.handling = handling;
    this.store = store;
  }

  /**
   * @param earlier code of one that came before, that this person may see, at the same agency and
   *     neither closed nor secret
   */
  @Transactional
  public Petition handle(Actor actor, PetitionCode code, long seen, String earlier) {
    var petition = handling.open(actor, code, seen, Action.MERGE);
    var first =
        PetitionCode.parse(earlier)
            .flatMap(store::find)
            .filter(found -> PetitionRights.maySee(actor, found))
            .filter(found -> !found.status().isClosed())
            .filter(found -> found.holding().agencyId() == petition.holding().agencyId())
            .orElseThrow(() -> wrong(PetitionRefusal.PETITION_MERGE_UNKNOWN));
    if (first.id() >= petition.id()) {
      throw wrong(PetitionRefusal.PETITION_MERGE_LATER);
    }
    return handling.finish(
        actor,
        Action.MERGE,
        petition,
        petition.merged(first.code(), handling.now()),
        first.code().value(),
        null);
  }

  private static Refused wrong(PetitionRefusal code) {
    return new Refused(List.of(Finding.of("earlier", code)));
  }
}
