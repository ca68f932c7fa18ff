package vn.motcua.dossier.processing;

import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;

/** Ends a dossier without a result: withdrawn by the applicant, or stopped (TT 03/2025 form 05). */
@UseCase
public class EndDossier {

  private final Handling handling;
  private final Clock clock;

  EndDossier(Handling handling, Clock clock) {
    this.handling = handling;
    this.clock = clock;
  }

  /**
   * @param note why the applicant takes the dossier back; required
   */
  @Transactional
  public Dossier withdraw(Actor actor, DossierCode code, long seenVersion, String note) {
    return end(actor, code, seenVersion, Action.WITHDRAW, Status.WITHDRAWN, note);
  }

  /**
   * @param note why it is stopped; required
   */
  @Transactional
  public Dossier stop(Actor actor, DossierCode code, long seenVersion, String note) {
    return end(actor, code, seenVersion, Action.STOP, Status.STOPPED, note);
  }

  private Dossier end(
      Actor actor, DossierCode code, long seenVersion, Action action, Status status, String note) {
    var before = handling.begin(actor, code, seenVersion, action);
    var after = before.to(status).ended(before.outcome().ended(clock.instant()));
    return handling.finish(actor, action, before, after, Handling.reason(note));
  }
}
