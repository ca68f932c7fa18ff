package vn.motcua.helping;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.citizen.Citizen;
import vn.motcua.helping.store.AssistanceStore;
import vn.motcua.helping.store.TeamStore;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/** Reads assistances for those who act in them: a helper's own, anybody else's do not exist. */
@Component
public class Assistances {

  private final AssistanceStore store;
  private final TeamStore teams;
  private final Clock clock;

  Assistances(AssistanceStore store, TeamStore teams, Clock clock) {
    this.store = store;
    this.teams = teams;
    this.clock = clock;
  }

  /** Of the helper, over or not. */
  public Assistance get(Citizen helper, long id) {
    return store
        .find(id)
        .filter(found -> found.helperId() == helper.id())
        .orElseThrow(() -> new NotVisible("assistance " + id));
  }

  /** The one in which the helper may act now. */
  public Optional<Assistance> open(Citizen helper) {
    return store.last(helper.id()).filter(last -> isOpen(helper, last));
  }

  /**
   * One in which the helper may act now.
   *
   * @throws Refused {@link HelpingRefusal#HELPING_OVER} before the consent and afterwards
   */
  public Assistance requireOpen(Citizen helper, long id) {
    var found = get(helper, id);
    if (!isOpen(helper, found)) {
      throw new Refused(HelpingRefusal.HELPING_OVER);
    }
    return found;
  }

  /** Who was released from the team acts no longer. */
  public boolean isOpen(Citizen helper, Assistance assistance) {
    return assistance.isOpen(clock.instant())
        && teams.isMember(assistance.team().id(), helper.identityNumber());
  }

  /** In the transaction in which the dossier was handed in. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void handedIn(Assistance assistance, String dossierCode) {
    store.handedIn(assistance.id(), dossierCode, clock.instant());
  }

  /** With whose help a dossier was handed in, for somebody who handles it. */
  public Optional<Assistance> ofDossier(String dossierCode) {
    return store.ofDossier(dossierCode);
  }
}
