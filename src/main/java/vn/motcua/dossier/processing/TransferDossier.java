package vn.motcua.dossier.processing;

import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;

/**
 * Passes a dossier received for another agency on to that agency's desk (NĐ 61/2018/NĐ-CP art.
 * 18.3); its clock starts when that desk accepts it.
 */
@UseCase
public class TransferDossier {

  private final Handling handling;
  private final Relay relay;
  private final Clock clock;

  TransferDossier(Handling handling, Relay relay, Clock clock) {
    this.handling = handling;
    this.relay = relay;
    this.clock = clock;
  }

  @Transactional
  public Dossier handle(Actor actor, DossierCode code, long seenVersion, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.TRANSFER);
    var after = relay.atCompetentDesk(before.to(Status.TRANSFERRED), clock.instant());
    return handling.finish(actor, Action.TRANSFER, before, after, Handling.note(note));
  }
}
