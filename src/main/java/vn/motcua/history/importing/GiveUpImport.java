package vn.motcua.history.importing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.history.HistoryRefusal;
import vn.motcua.history.importing.PastImport.State;
import vn.motcua.history.store.ImportStore;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/** Ends an import before its end, or takes back all it brought. */
@UseCase
public class GiveUpImport {

  private static final int LONGEST_REASON = 500;

  private final Imports visible;
  private final ImportStore imports;
  private final ImportFiles files;
  private final ImportRunner runner;
  private final AuditTrail audit;
  private final Clock clock;

  GiveUpImport(
      Imports visible,
      ImportStore imports,
      ImportFiles files,
      ImportRunner runner,
      AuditTrail audit,
      Clock clock) {
    this.visible = visible;
    this.imports = imports;
    this.files = files;
    this.runner = runner;
    this.audit = audit;
    this.clock = clock;
  }

  /** Ends it where it is; what is stored stays until it is withdrawn. */
  @Transactional
  public void cancel(Actor actor, long id) {
    visible.get(actor, id);
    var current = imports.lock(id);
    if (current.state() != State.UPLOADED && current.state() != State.RUNNING) {
      throw new Refused(HistoryRefusal.PAST_IMPORT_OVER);
    }
    imports.giveUp(id, State.CANCELLED, "", null, clock.instant());
    audit(actor, current, "past-import-cancelled", "");
    files.forget(current.file());
  }

  /**
   * Begins to take back what it brought: its dossiers go, and what it closed is in hand again.
   *
   * @param reason why, at most 500 characters
   */
  @Transactional
  public void withdraw(Actor actor, long id, String reason) {
    visible.get(actor, id);
    var why = Text.clean(reason);
    if (why.isEmpty()) {
      throw refused(HistoryRefusal.PAST_REASON_MISSING);
    }
    if (why.length() > LONGEST_REASON) {
      throw refused(HistoryRefusal.PAST_TEXT_TOO_LONG);
    }
    var current = imports.lock(id);
    if (!current.mayBeWithdrawn()) {
      throw new Refused(HistoryRefusal.PAST_IMPORT_NOT_OVER);
    }
    imports.giveUp(id, State.WITHDRAWING, why, actor.fullName(), clock.instant());
    audit(actor, current, "past-import-withdrawn", why);
    runner.wakeAfterCommit();
  }

  private static Refused refused(HistoryRefusal code) {
    return new Refused(List.of(Finding.of("reason", code, LONGEST_REASON)));
  }

  private void audit(Actor actor, PastImport current, String action, String reason) {
    audit.append(
        actor,
        new SubjectRef("history", Long.toString(current.id())),
        action,
        Map.of(
            "reason", reason,
            "stored", current.counts().stored(),
            "closed", current.counts().closed()));
  }
}
