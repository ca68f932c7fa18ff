package vn.motcua.dossier.digitising;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.PaperFile;
import vn.motcua.dossier.store.DigitisingStore;
import vn.motcua.platform.UseCase;
import vn.motcua.records.Records;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/** Takes a file off a paper, with a reason. Its content stays in the records. */
@UseCase
public class RemoveFile {

  private static final int LONGEST = 500;

  private final Digitising digitising;
  private final DigitisingStore store;
  private final Records records;
  private final AuditTrail audit;
  private final Clock clock;

  RemoveFile(
      Digitising digitising,
      DigitisingStore store,
      Records records,
      AuditTrail audit,
      Clock clock) {
    this.digitising = digitising;
    this.store = store;
    this.records = records;
    this.audit = audit;
    this.clock = clock;
  }

  @Transactional
  public void handle(Actor actor, DossierCode code, long fileId, String why) {
    var dossier = digitising.require(actor, code);
    var file = digitising.file(dossier, fileId);
    var reason = Text.clean(why);
    requireSound(reason);
    var now = clock.instant();
    if (!store.remove(dossier.id(), file, reason, now, actor.accountId())) {
      throw new NotVisible("file " + fileId);
    }
    if (file.source() == PaperFile.Source.REUSED) {
      store.setReused(dossier.id(), file.paperId(), isStillReused(dossier, file));
    }
    records.withdraw(actor, records.get(Digitising.subject(code), fileId));
    audit.append(
        actor,
        Digitising.subject(code),
        "paper-file-removed",
        Map.of("paper", file.paperId(), "file", fileId, "reason", reason));
    digitising.changed(dossier);
  }

  private boolean isStillReused(Dossier dossier, PaperFile removed) {
    return store.files(dossier.id()).stream()
        .anyMatch(
            left ->
                left.paperId() == removed.paperId() && left.source() == PaperFile.Source.REUSED);
  }

  private static void requireSound(String reason) {
    if (reason.isEmpty()) {
      throw new Refused(List.of(Finding.of("why", DossierRefusal.REASON_MISSING)));
    }
    if (reason.length() > LONGEST) {
      throw new Refused(List.of(Finding.of("why", DossierRefusal.TEXT_TOO_LONG, LONGEST)));
    }
  }
}
