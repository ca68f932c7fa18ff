package vn.motcua.evaluation.remark;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.transaction.annotation.Transactional;
import vn.motcua.audit.AuditTrail;
import vn.motcua.evaluation.EvaluationRefusal;
import vn.motcua.evaluation.store.JudgedQueries.Judged;
import vn.motcua.evaluation.store.RemarkStore;
import vn.motcua.organisation.Organisation;
import vn.motcua.platform.UseCase;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Refused;
import vn.motcua.shared.SubjectRef;
import vn.motcua.shared.Text;

/**
 * Notes about a dossier that ended what its events do not tell and points hang on, or strikes such
 * a note out (TT 01/2018/TT-VPCP art. 13.3, 13.4, 13.7).
 */
@UseCase
public class RemarkOnDossier {

  private static final int LONGEST = 500;

  private final JudgedDossiers dossiers;
  private final RemarkStore store;
  private final Organisation organisation;
  private final AuditTrail audit;
  private final Clock clock;

  RemarkOnDossier(
      JudgedDossiers dossiers,
      RemarkStore store,
      Organisation organisation,
      AuditTrail audit,
      Clock clock) {
    this.dossiers = dossiers;
    this.store = store;
    this.organisation = organisation;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Nobody judges a dossier of one's own.
   *
   * @param kindKey key of a {@link RemarkKind}
   * @param reason what happened and how it is known; required, at most 500 characters
   */
  @Transactional
  public void handle(Actor actor, String code, String kindKey, String reason) {
    var dossier = open(actor, code);
    var kind = RemarkKind.of(kindKey);
    var why = Text.cleanLines(reason);
    var findings = new ArrayList<Finding>();
    if (kind.isEmpty()) {
      findings.add(Finding.of("kind", EvaluationRefusal.EVALUATION_REMARK_KIND_MISSING));
    }
    check(why, "reason", findings);
    if (kind.filter(RemarkKind.EXCUSED_CONTACT::equals).isPresent()
        && excused(dossier) >= dossier.supplements()) {
      findings.add(Finding.of("kind", EvaluationRefusal.EVALUATION_NO_CONTACT_TO_EXCUSE));
    }
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    store.make(actor, dossier.source(), dossier.id(), kind.orElseThrow(), why, clock.instant());
    audit.append(
        actor,
        new SubjectRef("dossier", dossier.code()),
        "evaluation-remarked",
        Map.of("kind", kind.orElseThrow().name()));
  }

  /**
   * @param reason why it does not hold; required, at most 500 characters
   */
  @Transactional
  public void strike(Actor actor, String code, long remarkId, String reason) {
    var dossier = open(actor, code);
    var remark =
        store
            .find(remarkId)
            .filter(one -> one.dossierId() == dossier.id())
            .filter(one -> one.source().equals(dossier.source()))
            .orElseThrow(() -> new NotVisible("remark " + remarkId));
    var why = Text.cleanLines(reason);
    var findings = new ArrayList<Finding>();
    check(why, "", findings);
    if (!findings.isEmpty()) {
      throw new Refused(findings);
    }
    if (!store.strike(actor, remark, why, clock.instant())) {
      throw new Refused(EvaluationRefusal.EVALUATION_REMARK_STRUCK);
    }
    audit.append(
        actor,
        new SubjectRef("dossier", dossier.code()),
        "evaluation-remark-struck",
        Map.of("kind", remark.kind().name()));
  }

  private Judged open(Actor actor, String code) {
    var dossier = dossiers.get(actor, code);
    actor.requireWholly(
        Permission.EVALUATION_APPRAISE, organisation.agency(dossier.agencyId()).path());
    if (Objects.equals(dossier.officerId(), actor.accountId())) {
      throw new Refused(EvaluationRefusal.EVALUATION_OWN_DOSSIER);
    }
    return dossier;
  }

  private long excused(Judged dossier) {
    return store.of(dossier.source(), dossier.id()).stream()
        .filter(Remark::stands)
        .filter(remark -> remark.kind() == RemarkKind.EXCUSED_CONTACT)
        .count();
  }

  private static void check(String reason, String field, List<Finding> findings) {
    if (reason.isEmpty()) {
      findings.add(Finding.of(field, EvaluationRefusal.EVALUATION_GROUND_MISSING));
    } else if (reason.length() > LONGEST) {
      findings.add(Finding.of(field, EvaluationRefusal.EVALUATION_TEXT_TOO_LONG, LONGEST));
    }
  }
}
