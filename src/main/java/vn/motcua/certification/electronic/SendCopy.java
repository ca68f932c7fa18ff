package vn.motcua.certification.electronic;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.certification.CertificationRefusal;
import vn.motcua.certification.model.EntryEvent;
import vn.motcua.certification.store.CopyStore;
import vn.motcua.certification.store.EntryStore;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/**
 * Records that somebody compared the scan with the original and found it true, and puts the copy
 * before whoever signs (NĐ 45/2020/NĐ-CP art. 10: nothing is certified that was not compared).
 */
@UseCase
public class SendCopy {

  private final Copies copies;
  private final Dossiers dossiers;
  private final CopyStore store;
  private final EntryStore entries;
  private final AuditTrail audit;
  private final Clock clock;

  SendCopy(
      Copies copies,
      Dossiers dossiers,
      CopyStore store,
      EntryStore entries,
      AuditTrail audit,
      Clock clock) {
    this.copies = copies;
    this.dossiers = dossiers;
    this.store = store;
    this.entries = entries;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param compared whether this person says so; refused when not
   */
  @Transactional
  public void handle(Actor actor, long id, long seenVersion, boolean compared) {
    var copy = copies.lockPreparing(actor, id, seenVersion);
    if (copy.scan() == null) {
      throw new Refused(CertificationRefusal.COPY_NOT_SCANNED);
    }
    if (!compared) {
      throw new Refused(List.of(Finding.of("compared", CertificationRefusal.COPY_NOT_COMPARED)));
    }
    var now = clock.instant();
    var due = dossiers.get(actor, copy.entry().dossier()).timing().dueAt();
    store.compare(actor, copy.entry(), now, due);
    entries.tell(actor, copy.entry(), EntryEvent.Kind.COMPARED, "", now);
    audit.append(
        actor,
        new SubjectRef("certification", Long.toString(id)),
        "certification-compared",
        Map.of("code", copy.entry().dossier().value()));
  }
}
