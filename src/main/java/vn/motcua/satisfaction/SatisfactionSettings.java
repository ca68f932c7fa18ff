package vn.motcua.satisfaction;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** How people are asked, and the numbers by which what they say counts. */
@Component
public class SatisfactionSettings implements DeclaresSettings {

  /** So many days after the result a dossier may be rated. */
  public static final LegalSetting<Integer> OPEN_DAYS =
      LegalSetting.whole("satisfaction.open-days", SettingUnit.DAYS, 1, 90).eachUnit();

  /** So many hours after the result the link is sent: one is home then, and has read it. */
  public static final LegalSetting<Integer> ASK_AFTER =
      LegalSetting.whole("satisfaction.ask-after", SettingUnit.HOURS, 0, 72).eachUnit();

  /** Of fewer answers no shares are told; never fewer than keep a single one hidden. */
  public static final LegalSetting<Integer> LEAST_ANSWERS =
      LegalSetting.whole("satisfaction.least-answers", SettingUnit.PEOPLE, 5, 100);

  /** Share of satisfied people that earns all points of QĐ 766/QĐ-TTg. */
  public static final LegalSetting<Integer> TARGET =
      LegalSetting.whole("satisfaction.target", SettingUnit.PERCENT, 1, 100);

  /** Points of QĐ 766/QĐ-TTg for satisfaction with dossiers, in tenths. */
  public static final LegalSetting<Integer> POINTS =
      LegalSetting.tenths("satisfaction.points", SettingUnit.POINTS, 0, 180);

  @Override
  public String module() {
    return "satisfaction";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(OPEN_DAYS, ASK_AFTER, LEAST_ANSWERS, TARGET, POINTS);
  }
}
