package vn.motcua.certification.lane;

import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.BookKind;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.book.Reasons;
import vn.motcua.certification.model.EntryEvent;
import vn.motcua.certification.store.EntryStore;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.model.Status;
import vn.motcua.dossier.processing.EndDossier;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/**
 * Takes the papers of a dossier out of the stack before they are signed, because the person took
 * them back; no number was drawn. The dossier ends as withdrawn, unless it had ended already.
 */
@UseCase
public class DropWaiting {

  private final Dossiers dossiers;
  private final EndDossier endDossier;
  private final EntryStore entries;
  private final AuditTrail audit;
  private final Clock clock;

  DropWaiting(
      Dossiers dossiers, EndDossier endDossier, EntryStore entries, AuditTrail audit, Clock clock) {
    this.dossiers = dossiers;
    this.endDossier = endDossier;
    this.entries = entries;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param typed why; required
   */
  @Transactional
  public void handle(Actor actor, DossierCode code, String typed) {
    var dossier = dossiers.get(actor, code);
    actor.require(Permission.DOSSIER_RECEIVE, dossier.agencyPath(), BookKind.FIELD);
    var reason = Reasons.clean(typed);
    var waiting = entries.lockWaiting(dossier.id());
    if (waiting.isEmpty()) {
      throw new Refused(CertificationRefusal.NOT_WAITING);
    }
    if (waiting.stream().anyMatch(entry -> entry.line().electronic())) {
      throw new Refused(CertificationRefusal.COPY_IN_SIGNING_TRAY);
    }
    for (var entry : waiting) {
      entries.end(actor, entry, EntryEvent.Kind.DROPPED, reason, clock.instant());
      audit.append(
          actor,
          new SubjectRef("certification", Long.toString(entry.id())),
          "certification-dropped",
          Map.of("code", code.value()));
    }
    if (dossier.status() == Status.RECEIVED) {
      endDossier.withdraw(actor, code, dossier.version(), reason);
    }
  }
}
