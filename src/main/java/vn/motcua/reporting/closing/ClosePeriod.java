package vn.motcua.reporting.closing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.platform.UseCase;
import vn.motcua.reporting.ReportingRefusal;
import vn.motcua.reporting.counting.FactUpkeep;
import vn.motcua.reporting.form.Scope;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.PeriodKind;
import vn.motcua.reporting.store.ClosingStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Vietnam;

/**
 * Closes a statutory period that is over: its figures and the dossiers behind them stay as they are
 * judged now. The hash over them stands in the audit trail, which is sealed.
 */
@UseCase
public class ClosePeriod {

  private final FactUpkeep upkeep;
  private final ClosingStore store;
  private final AuditTrail audit;
  private final Clock clock;

  ClosePeriod(FactUpkeep upkeep, ClosingStore store, AuditTrail audit, Clock clock) {
    this.upkeep = upkeep;
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** Refused for free days, for a period that is not over, and twice. */
  @Transactional
  public ClosedPeriod handle(Actor actor, Scope scope, Period period) {
    actor.require(Permission.REPORT_CLOSE, scope.agency().path());
    if (period.kind() == PeriodKind.DAYS) {
      throw new Refused(ReportingRefusal.PERIOD_NOT_STATUTORY);
    }
    if (!period.to().isBefore(Vietnam.date(clock.instant()))) {
      throw new Refused(ReportingRefusal.PERIOD_NOT_OVER);
    }
    if (!upkeep.catchUp()) {
      throw new Refused(ReportingRefusal.FIGURES_NOT_READY);
    }
    if (store.find(scope, period).isPresent()) {
      throw new Refused(ReportingRefusal.PERIOD_CLOSED);
    }
    try {
      store.close(actor, scope, period, clock.instant());
    } catch (DuplicateKeyException meanwhile) {
      throw new Refused(ReportingRefusal.PERIOD_CLOSED);
    }
    var closed = store.find(scope, period).orElseThrow();
    audit.append(
        actor,
        new SubjectRef("report", Long.toString(closed.id())),
        "report-period-closed",
        Map.of(
            "agency",
            scope.agency().name(),
            "period",
            period.key(),
            "below",
            scope.subordinates(),
            "dossiers",
            closed.dossiers(),
            "sha256",
            closed.sha256()));
    return closed;
  }

  /** Whether its dossiers are still those that were closed. */
  public boolean isWhole(ClosedPeriod closed) {
    return store.sha256(closed).equals(closed.sha256());
  }

  /** Dossiers judged otherwise now, the latest first, at most so many. */
  public List<Change> changes(Scope scope, ClosedPeriod closed, int limit) {
    upkeep.catchUp();
    return store.changes(scope, closed, limit);
  }
}
