package vn.motcua.dossier.intake;

import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.spi.ElectronicResults;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;

/**
 * Refuses: at intake by the desk (NĐ 61/2018 art. 17.1b), after appraisal by the leader, as the
 * result (art. 19.8).
 */
@UseCase
public class RefuseDossier {

  private final Handling handling;
  private final ElectronicResults results;
  private final Clock clock;

  RefuseDossier(Handling handling, ElectronicResults results, Clock clock) {
    this.handling = handling;
    this.results = results;
    this.clock = clock;
  }

  /**
   * @param note the reason, with the rule it rests on; goes on the form; required
   */
  @Transactional
  public Dossier handle(Actor actor, DossierCode code, long seenVersion, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.REFUSE);
    results.requireNoneWaiting(before);
    var after = before.to(Status.REFUSED).ended(before.outcome().ended(clock.instant()));
    return handling.finish(actor, Action.REFUSE, before, after, Handling.reason(note));
  }
}
