package vn.motcua.evaluation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** The numbers of the law for evaluation (TT 01/2018/TT-VPCP art. 13–15). */
@Component
public class EvaluationSettings implements DeclaresSettings {

  /** How often an applicant may come back for one point (index 3); never earns two. */
  public static final LegalSetting<Integer> CONTACTS =
      LegalSetting.whole("evaluation.contacts", SettingUnit.TIMES, 1, 9);

  /** How many agencies an applicant may go to for one point (index 4); none earns two. */
  public static final LegalSetting<Integer> PLACES =
      LegalSetting.whole("evaluation.places", SettingUnit.TIMES, 1, 9);

  /** Index 5, two points: share of procedures done wholly at the desk, of a province. */
  public static final LegalSetting<Integer> ON_THE_SPOT_PROVINCE =
      percent("evaluation.on-the-spot-province");

  /** The same of a district. */
  public static final LegalSetting<Integer> ON_THE_SPOT_DISTRICT =
      percent("evaluation.on-the-spot-district");

  /** The same of a commune. */
  public static final LegalSetting<Integer> ON_THE_SPOT_COMMUNE =
      percent("evaluation.on-the-spot-commune");

  /** Index 5, one point: share of procedures received and returned at the desk. */
  public static final LegalSetting<Integer> AT_DESK = percent("evaluation.at-desk");

  /** Index 8, one point: share of petitions answered in time. */
  public static final LegalSetting<Integer> PETITIONS_ON_TIME =
      percent("evaluation.petitions-on-time");

  /** Index 9, two points: share of procedures offered online. */
  public static final LegalSetting<Integer> ONLINE_PROCEDURES =
      percent("evaluation.online-procedures");

  /** Index 9, two points: share of dossiers handed in online. */
  public static final LegalSetting<Integer> ONLINE_MANY = percent("evaluation.online-many");

  /** Index 9, one point: share of dossiers handed in online. */
  public static final LegalSetting<Integer> ONLINE_SOME = percent("evaluation.online-some");

  /** From how many points in all an agency is graded excellent. */
  public static final LegalSetting<Integer> EXCELLENT = points("evaluation.excellent");

  public static final LegalSetting<Integer> GOOD = points("evaluation.good");

  public static final LegalSetting<Integer> FAIR = points("evaluation.fair");

  public static final LegalSetting<Integer> AVERAGE = points("evaluation.average");

  /** From how many points in all an officer fulfilled the whole task. */
  public static final LegalSetting<Integer> TASK_WHOLE = points("evaluation.task-whole");

  /** From how many from 70 to under 100 percent of it. */
  public static final LegalSetting<Integer> TASK_MOSTLY = points("evaluation.task-mostly");

  @Override
  public String module() {
    return "evaluation";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(
        CONTACTS,
        PLACES,
        ON_THE_SPOT_PROVINCE,
        ON_THE_SPOT_DISTRICT,
        ON_THE_SPOT_COMMUNE,
        AT_DESK,
        PETITIONS_ON_TIME,
        ONLINE_PROCEDURES,
        ONLINE_MANY,
        ONLINE_SOME,
        EXCELLENT,
        GOOD,
        FAIR,
        AVERAGE,
        TASK_WHOLE,
        TASK_MOSTLY);
  }

  private static LegalSetting<Integer> percent(String key) {
    return LegalSetting.whole(key, SettingUnit.PERCENT, 0, 100);
  }

  private static LegalSetting<Integer> points(String key) {
    return LegalSetting.tenths(key, SettingUnit.POINTS, 0, 180);
  }
}
