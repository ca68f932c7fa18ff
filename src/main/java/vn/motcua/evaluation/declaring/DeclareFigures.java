package vn.motcua.evaluation.declaring;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.evaluation.EvaluationRefusal;
import vn.motcua.evaluation.store.DeclarationStore;
import vn.motcua.organisation.Agency;
import vn.motcua.platform.UseCase;
import vn.motcua.reporting.period.Period;
import vn.motcua.reporting.period.PeriodKind;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/**
 * An agency declares for a statutory period what the system cannot know (indices 5, 6 and 8).
 * Declared anew it is a new version, which is to be appraised anew; the one before stays readable.
 */
@UseCase
public class DeclareFigures {

  private final DeclarationStore store;
  private final AuditTrail audit;
  private final Clock clock;

  DeclareFigures(DeclarationStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param seenVersion the version the form was filled in over; 0 = none was there
   */
  @Transactional
  public void handle(
      Actor actor, Agency agency, Period period, int seenVersion, DeclaredForm form) {
    actor.requireWholly(Permission.EVALUATION_DECLARE, agency.path());
    var findings = new ArrayList<Finding>();
    if (period.kind() == PeriodKind.DAYS) {
      findings.add(Finding.of("", EvaluationRefusal.EVALUATION_PERIOD_NOT_STATUTORY));
    }
    var declared = form.read(findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    var last =
        store.versions(agency.id(), period.from(), period.to()).stream()
            .findFirst()
            .map(Declaration::version)
            .orElse(0);
    if (last != seenVersion) {
      throw new Refused(EvaluationRefusal.EVALUATION_DECLARED_MEANWHILE);
    }
    try {
      store.declare(
          actor, agency.id(), period, last + 1, declared, form.cleanGround(), clock.instant());
    } catch (DuplicateKeyException meanwhile) {
      throw new Refused(EvaluationRefusal.EVALUATION_DECLARED_MEANWHILE);
    }
    audit.append(
        actor,
        new SubjectRef("evaluation", agency.id() + "-" + period.key()),
        "evaluation-declared",
        Map.of("agency", agency.name(), "period", period.key(), "version", last + 1));
  }
}
