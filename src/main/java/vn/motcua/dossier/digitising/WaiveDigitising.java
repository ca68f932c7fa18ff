package vn.motcua.dossier.digitising;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.model.PaperWaiver;
import vn.motcua.dossier.model.PaperWaiver.Reason;
import vn.motcua.dossier.processing.Handling;
import vn.motcua.dossier.store.DigitisingStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;

/** Says that a paper need not be digitised, and why; or takes that back. */
@UseCase
public class WaiveDigitising {

  private final Digitising digitising;
  private final DigitisingStore store;
  private final AuditTrail audit;
  private final Clock clock;

  WaiveDigitising(Digitising digitising, DigitisingStore store, AuditTrail audit, Clock clock) {
    this.digitising = digitising;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param typed needed when the reason is {@link Reason#OTHER}
   */
  @Transactional
  public void handle(
      Actor actor, DossierCode code, int paperId, @Nullable Reason reason, String typed) {
    var dossier = digitising.require(actor, code);
    var paper = digitising.paper(dossier, paperId);
    var note = Text.clean(typed);
    var findings = new ArrayList<Finding>();
    if (reason == null) {
      findings.add(Finding.of("reason", DossierRefusal.REASON_MISSING));
    }
    if (reason == Reason.OTHER && note.isEmpty()) {
      findings.add(Finding.of("note", DossierRefusal.REASON_MISSING));
    }
    Handling.noteFinding(note).ifPresent(findings::add);
    if (reason == null || !findings.isEmpty()) {
      throw new Refused(findings);
    }
    store.waive(
        dossier.id(),
        new PaperWaiver(paper.id(), reason, note, clock.instant(), actor.accountId()));
    audit.append(
        actor,
        Digitising.subject(code),
        "paper-digitising-waived",
        Map.of("paper", paper.id(), "reason", reason.name()));
    digitising.changed(dossier);
  }

  /** The paper is to be digitised after all. */
  @Transactional
  public void takeBack(Actor actor, DossierCode code, int paperId) {
    var dossier = digitising.require(actor, code);
    var paper = digitising.paper(dossier, paperId);
    store.unwaive(dossier.id(), paper.id());
    audit.append(
        actor, Digitising.subject(code), "paper-digitising-asked", Map.of("paper", paper.id()));
    digitising.changed(dossier);
  }
}
