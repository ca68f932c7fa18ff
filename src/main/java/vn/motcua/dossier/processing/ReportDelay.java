package vn.motcua.dossier.processing;

import java.time.Clock;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.store.ConsultationStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;

/**
 * The lead tells the head of the one-stop desk that somebody asked did not answer in time (NĐ
 * 61/2018/NĐ-CP art. 19.5).
 */
@UseCase
public class ReportDelay {

  private final Handling handling;
  private final ConsultationStore consultations;
  private final Consultations names;
  private final Clock clock;

  ReportDelay(
      Handling handling, ConsultationStore consultations, Consultations names, Clock clock) {
    this.handling = handling;
    this.consultations = consultations;
    this.names = names;
    this.clock = clock;
  }

  /**
   * @param number of the consultation within the dossier
   */
  @Transactional
  public Dossier handle(Actor actor, DossierCode code, long seenVersion, int number, String note) {
    var before = handling.begin(actor, code, seenVersion, Action.REPORT_DELAY);
    var asked =
        consultations
            .find(before.id(), number)
            .orElseThrow(() -> new NotVisible("consultation " + code + "/" + number));
    var now = clock.instant();
    if (!asked.isOpen() || !asked.isLate(now)) {
      throw new Refused(DossierRefusal.NOT_LATE, names.name(asked));
    }
    if (asked.reportedAt() != null) {
      throw new Refused(DossierRefusal.REPORTED_ALREADY, names.name(asked));
    }
    var text = Handling.note(note);
    consultations.report(before.id(), number, now, text);
    var name = names.name(asked);
    return handling.finish(
        actor, Action.REPORT_DELAY, before, before, text.isEmpty() ? name : name + ". " + text);
  }
}
