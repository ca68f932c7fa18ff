package vn.motcua.dossier.digitising;

import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.UseCase;
import vn.motcua.records.KeptFile;
import vn.motcua.records.Records;
import vn.motcua.shared.Actor;

/** Opens a file of a dossier for somebody who may see it; that they did is in the audit trail. */
@UseCase
public class OpenFile {

  private final Dossiers dossiers;
  private final Digitising digitising;
  private final Records records;
  private final AuditTrail audit;

  OpenFile(Dossiers dossiers, Digitising digitising, Records records, AuditTrail audit) {
    this.dossiers = dossiers;
    this.digitising = digitising;
    this.records = records;
    this.audit = audit;
  }

  @Transactional
  public KeptFile handle(Actor actor, DossierCode code, long fileId) {
    var file = digitising.file(dossiers.get(actor, code), fileId);
    audit.append(
        actor,
        Digitising.subject(code),
        "paper-file-opened",
        Map.of("paper", file.paperId(), "file", fileId));
    return records.get(Digitising.subject(code), fileId);
  }
}
