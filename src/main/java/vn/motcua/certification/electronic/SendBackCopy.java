package vn.motcua.certification.electronic;

import java.time.Clock;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.book.Reasons;
import vn.motcua.certification.model.ElectronicCopy.Stage;
import vn.motcua.certification.model.EntryEvent;
import vn.motcua.certification.store.CopyStore;
import vn.motcua.certification.store.EntryStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/** Takes a copy out of the signing tray, to be scanned or compared anew. */
@UseCase
public class SendBackCopy {

  private final Copies copies;
  private final CopyStore store;
  private final EntryStore entries;
  private final AuditTrail audit;
  private final Clock clock;

  SendBackCopy(Copies copies, CopyStore store, EntryStore entries, AuditTrail audit, Clock clock) {
    this.copies = copies;
    this.store = store;
    this.entries = entries;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param typed why; required
   */
  @Transactional
  public void handle(Actor actor, long id, long seenVersion, String typed) {
    copies.lock(id);
    var copy = copies.get(actor, id);
    if (!Copies.maySendBack(actor, copy.entry())) {
      throw new Denied(Permission.DOSSIER_APPROVE);
    }
    Copies.requireWaiting(copy, seenVersion);
    if (copy.stage() != Stage.TO_SIGN) {
      throw new Refused(CertificationRefusal.COPY_NOT_COMPARED);
    }
    var reason = Reasons.clean(typed);
    store.sendBack(copy.entry());
    entries.tell(actor, copy.entry(), EntryEvent.Kind.SENT_BACK, reason, clock.instant());
    audit.append(
        actor,
        new SubjectRef("certification", Long.toString(id)),
        "certification-sent-back",
        Map.of("code", copy.entry().dossier().value()));
  }
}
