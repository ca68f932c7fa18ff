package vn.motcua.catalogue.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CatalogueRefusal;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.change.EffectiveDay;
import vn.motcua.catalogue.store.ProcessStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;

/**
 * Puts a process in force from a day on, for dossiers received from then on; running dossiers keep
 * theirs.
 */
@UseCase
public class PublishProcess {

  private final ProcessOwners owners;
  private final Drafting drafting;
  private final Catalogue catalogue;
  private final ProcessStore store;
  private final AuditTrail audit;
  private final Clock clock;

  PublishProcess(
      ProcessOwners owners,
      Drafting drafting,
      Catalogue catalogue,
      ProcessStore store,
      AuditTrail audit,
      Clock clock) {
    this.owners = owners;
    this.drafting = drafting;
    this.catalogue = catalogue;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param agencyId whose process it is
   * @param seenRevision of the draft that was open; 0 = there was none
   * @param from the first day as typed, {@code 01/12/2026}; today or later, at most a year away
   */
  @Transactional
  public void handle(
      Actor actor, long agencyId, String code, int seenRevision, ProcessDraft typed, String from) {
    owners.managed(actor, agencyId);
    var seen = drafting.drafts().seen(code, agencyId, seenRevision);
    var findings = new ArrayList<Finding>();
    var note = drafting.reading().note(typed, findings);
    var steps = drafting.reading().steps(typed, agencyId, findings);
    var day = EffectiveDay.read(from, Vietnam.date(clock.instant()), findings);
    // an unreadable step would make the others look wrong: first, last, the sum
    if (steps.size() == typed.steps().size() && !steps.isEmpty()) {
      check(code, steps, day, findings);
    }
    if (!findings.isEmpty() || day == null) {
      throw new Refused(findings);
    }
    var draft = drafting.drafts().keep(actor, code, agencyId, seen, note, steps);
    store.publish(draft.id(), code, agencyId, day, clock.instant(), actor.fullName());
    audit.append(
        actor,
        ProcessSubject.of(code),
        "process-published",
        Map.of(
            "agency", agencyId,
            "version", draft.version(),
            "effectiveFrom", day.toString(),
            "hours", ProcessStep.totalHours(steps)));
  }

  private void check(
      String code, List<ProcessStep> steps, @Nullable LocalDate day, List<Finding> findings) {
    var on = day == null ? Vietnam.date(clock.instant()) : day;
    var procedure = catalogue.inForce(code, on).orElse(null);
    if (procedure == null) {
      findings.add(
          Finding.of("from", CatalogueRefusal.PROCESS_WITHOUT_PROCEDURE, code, Vietnam.show(on)));
    } else {
      findings.addAll(ProcessRules.findings(steps, procedure));
    }
  }

  /** Reading what was typed and keeping it. */
  @Component
  record Drafting(DraftReading reading, DraftKeeping drafts) {}
}
