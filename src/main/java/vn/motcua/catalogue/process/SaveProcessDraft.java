package vn.motcua.catalogue.process;

import java.util.ArrayList;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.store.ProcessVersion;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;

/** Keeps a process somebody works on; no dossier follows it before it is published. */
@UseCase
public class SaveProcessDraft {

  private final ProcessOwners owners;
  private final DraftReading reading;
  private final DraftKeeping drafts;
  private final AuditTrail audit;

  SaveProcessDraft(
      ProcessOwners owners, DraftReading reading, DraftKeeping drafts, AuditTrail audit) {
    this.owners = owners;
    this.reading = reading;
    this.drafts = drafts;
    this.audit = audit;
  }

  /**
   * @param agencyId whose process it is
   * @param seenRevision of the draft that was open; 0 = there was none
   */
  @Transactional
  public ProcessVersion handle(
      Actor actor, long agencyId, String code, int seenRevision, ProcessDraft typed) {
    owners.managed(actor, agencyId);
    var seen = drafts.seen(code, agencyId, seenRevision);
    var findings = new ArrayList<Finding>();
    var note = reading.note(typed, findings);
    var steps = reading.steps(typed, agencyId, findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var draft = drafts.keep(actor, code, agencyId, seen, note, steps);
    audit.append(
        actor,
        ProcessSubject.of(code),
        "process-draft-saved",
        Map.of("agency", agencyId, "version", draft.version(), "steps", steps.size()));
    return draft;
  }
}
