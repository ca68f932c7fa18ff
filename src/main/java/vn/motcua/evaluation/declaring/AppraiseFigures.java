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
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;

/**
 * Somebody other than who declared, of the agency or one above it, finds the figures right or puts
 * them right; from then on what was found counts.
 */
@UseCase
public class AppraiseFigures {

  private final DeclarationStore store;
  private final AuditTrail audit;
  private final Clock clock;

  AppraiseFigures(DeclarationStore store, AuditTrail audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * @param seenVersion the version that was looked at
   * @param form the figures as they were found; its ground says how
   */
  @Transactional
  public void handle(
      Actor actor, Agency agency, Period period, int seenVersion, DeclaredForm form) {
    actor.requireWholly(Permission.EVALUATION_APPRAISE, agency.path());
    var latest =
        store.versions(agency.id(), period.from(), period.to()).stream()
            .findFirst()
            .orElseThrow(() -> new NotVisible("declaration of " + agency.id()));
    if (latest.version() != seenVersion) {
      throw new Refused(EvaluationRefusal.EVALUATION_DECLARED_MEANWHILE);
    }
    if (latest.declaredBy() == actor.accountId()) {
      throw new Refused(EvaluationRefusal.EVALUATION_OWN_DECLARATION);
    }
    if (latest.appraisal() != null) {
      throw new Refused(EvaluationRefusal.EVALUATION_APPRAISED_ALREADY);
    }
    var findings = new ArrayList<Finding>();
    var found = form.read(findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    try {
      store.appraise(actor, latest.id(), found, form.cleanGround(), clock.instant());
    } catch (DuplicateKeyException meanwhile) {
      throw new Refused(EvaluationRefusal.EVALUATION_APPRAISED_ALREADY);
    }
    audit.append(
        actor,
        new SubjectRef("evaluation", agency.id() + "-" + period.key()),
        "evaluation-appraised",
        Map.of(
            "agency",
            agency.name(),
            "period",
            period.key(),
            "version",
            latest.version(),
            "changed",
            !found.equals(latest.declared())));
  }
}
