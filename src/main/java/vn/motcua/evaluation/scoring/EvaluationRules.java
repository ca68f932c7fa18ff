package vn.motcua.evaluation.scoring;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.evaluation.EvaluationSettings;
import vn.motcua.evaluation.model.Grade;
import vn.motcua.evaluation.model.GradeBounds;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.ScoreCard;
import vn.motcua.evaluation.model.TaskLevel;
import vn.motcua.evaluation.model.Thresholds;
import vn.motcua.organisation.Agency;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.LegalSettings;

/** The numbers of the law by which an agency is evaluated on a day. */
@Component
public class EvaluationRules {

  private final LegalSettings settings;

  EvaluationRules(LegalSettings settings) {
    this.settings = settings;
  }

  public Thresholds thresholds(Agency agency, LocalDate on) {
    var onTheSpot =
        switch (agency.level()) {
          case COMMUNE -> EvaluationSettings.ON_THE_SPOT_COMMUNE;
          case DISTRICT -> EvaluationSettings.ON_THE_SPOT_DISTRICT;
          case PROVINCE, DEPARTMENT -> EvaluationSettings.ON_THE_SPOT_PROVINCE;
        };
    return new Thresholds(
        at(EvaluationSettings.CONTACTS, agency, on),
        at(EvaluationSettings.PLACES, agency, on),
        at(onTheSpot, agency, on),
        at(EvaluationSettings.AT_DESK, agency, on),
        at(EvaluationSettings.PETITIONS_ON_TIME, agency, on),
        at(EvaluationSettings.ONLINE_PROCEDURES, agency, on),
        at(EvaluationSettings.ONLINE_MANY, agency, on),
        at(EvaluationSettings.ONLINE_SOME, agency, on));
  }

  /** By all nine indices, which must be known. */
  public Grade grade(ScoreCard card, Agency agency, LocalDate on) {
    return Grade.of(
        card.totalTenths(List.of(Index.values())),
        new GradeBounds(
            at(EvaluationSettings.EXCELLENT, agency, on),
            at(EvaluationSettings.GOOD, agency, on),
            at(EvaluationSettings.FAIR, agency, on),
            at(EvaluationSettings.AVERAGE, agency, on)));
  }

  /** By the five indices of officers, which must be known. */
  public TaskLevel task(ScoreCard card, Agency agency, LocalDate on) {
    return TaskLevel.of(
        card.totalTenths(Index.ofOfficers()),
        at(EvaluationSettings.TASK_WHOLE, agency, on),
        at(EvaluationSettings.TASK_MOSTLY, agency, on));
  }

  /** The articles points and grades rest on that day. */
  public String ground(Agency agency, LocalDate on) {
    return settings.grounded(EvaluationSettings.EXCELLENT, agency.path(), "", on).ground();
  }

  private int at(LegalSetting<Integer> setting, Agency agency, LocalDate on) {
    return settings.at(setting, agency.path(), on);
  }
}
