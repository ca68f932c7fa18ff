package vn.motcua.evaluation.remark;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.motcua.evaluation.counting.EvaluationUpkeep;
import vn.motcua.evaluation.store.JudgedQueries;
import vn.motcua.evaluation.store.JudgedQueries.Judged;
import vn.motcua.organisation.Organisation;
import vn.motcua.shared.Actor;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;

/** Finds a dossier that has points, for whoever may see them. */
@Component
public class JudgedDossiers {

  private final EvaluationUpkeep upkeep;
  private final JudgedQueries queries;
  private final Organisation organisation;

  JudgedDossiers(EvaluationUpkeep upkeep, JudgedQueries queries, Organisation organisation) {
    this.upkeep = upkeep;
    this.queries = queries;
    this.organisation = organisation;
  }

  /**
   * As the agency that decided is judged by it. Shown to those who read reports of that agency, or
   * its dossiers, and to its officer; the same answer for one that is not there or has not ended.
   */
  public Judged get(Actor actor, String code) {
    upkeep.catchUp();
    return queries
        .deciding(code)
        .filter(judged -> maySee(actor, judged))
        .orElseThrow(() -> new NotVisible("points of " + code));
  }

  private boolean maySee(Actor actor, Judged judged) {
    var path = organisation.agency(judged.agencyId()).path();
    return Objects.equals(judged.officerId(), actor.accountId())
        || actor.mayWholly(Permission.REPORT_READ, path)
        || actor.may(Permission.DOSSIER_READ, path, judged.field());
  }

  /** Whether this person may note something about it. */
  public boolean mayRemark(Actor actor, Judged judged) {
    return !Objects.equals(judged.officerId(), actor.accountId())
        && actor.mayWholly(
            Permission.EVALUATION_APPRAISE, organisation.agency(judged.agencyId()).path());
  }
}
