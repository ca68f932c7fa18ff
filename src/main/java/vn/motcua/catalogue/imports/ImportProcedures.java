package vn.motcua.catalogue.imports;

import java.io.InputStream;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.SubjectRef;

/**
 * Brings a list of procedures into the catalogue, whole or not at all: what is new is created, what
 * differs gets a version from today on, what is the same stays.
 */
@Service
public class ImportProcedures {

  private final ProcedureImport procedures;
  private final AuditTrail audit;

  ImportProcedures(ProcedureImport procedures, AuditTrail audit) {
    this.procedures = procedures;
    this.audit = audit;
  }

  /**
   * @param fileName for messages and the audit trail
   * @param file CSV in UTF-8 with the header of the published list
   * @return what was done, rejected lines included
   */
  @Transactional
  public ImportReport handle(Actor actor, String fileName, InputStream file) {
    actor.require(Permission.CATALOGUE_MANAGE, actor.agencyPath());
    var report = procedures.run(fileName, file, false, actor.username());
    audit.append(
        actor,
        new SubjectRef("catalogue", "procedures"),
        "procedures-imported",
        Map.of(
            "file", fileName,
            "created", report.created(),
            "updated", report.updated(),
            "unchanged", report.unchanged(),
            "rejected", report.rejected().size(),
            "changedCodes",
                report.changes().stream().map(ImportReport.Change::code).limit(50).toList()));
    return report;
  }
}
