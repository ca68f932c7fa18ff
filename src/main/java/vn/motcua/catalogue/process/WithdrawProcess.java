package vn.motcua.catalogue.process;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.catalogue.CatalogueRefusal;
import vn.motcua.catalogue.store.ProcessStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.shared.Vietnam;

/**
 * Takes an agency's own process back from today on: dossiers received from now on follow the one
 * from above, or the template; running dossiers keep theirs.
 */
@UseCase
public class WithdrawProcess {

  private final ProcessOwners owners;
  private final ProcessStore store;
  private final AuditTrail audit;
  private final Clock clock;

  WithdrawProcess(ProcessOwners owners, ProcessStore store, AuditTrail audit, Clock clock) {
    this.owners = owners;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param reason required, at most 500 characters
   */
  @Transactional
  public void handle(Actor actor, long agencyId, String code, String reason) {
    owners.managed(actor, agencyId);
    var why = Text.cleanLines(reason);
    if (why.isEmpty()) {
      throw new Refused(List.of(Finding.of("reason", CatalogueRefusal.CATALOGUE_REASON_MISSING)));
    }
    if (why.length() > DraftReading.LONGEST_NOTE) {
      throw new Refused(
          List.of(
              Finding.of(
                  "reason", CatalogueRefusal.CATALOGUE_TEXT_TOO_LONG, DraftReading.LONGEST_NOTE)));
    }
    store.lock(code);
    var now = clock.instant();
    var withdrawn = store.withdraw(code, agencyId, Vietnam.date(now), now, actor.fullName(), why);
    if (withdrawn == 0) {
      throw new Refused(CatalogueRefusal.PROCESS_NOTHING_TO_WITHDRAW);
    }
    audit.append(
        actor,
        ProcessSubject.of(code),
        "process-withdrawn",
        Map.of("agency", agencyId, "versions", withdrawn));
  }
}
