package vn.motcua.arrival;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** How soon the desk answers what came online. */
@Component
public class ArrivalSettings implements DeclaresSettings {

  public static final LegalSetting<Integer> ANSWER_WITHIN =
      LegalSetting.whole("arrival.answer-within", SettingUnit.WORKING_HOURS, 1, 80);

  /** Whoever receives is reminded. */
  public static final LegalSetting<Integer> FIRST_ALERT =
      LegalSetting.whole("arrival.first-alert", SettingUnit.WORKING_HOURS, 1, 80).eachUnit();

  /** Those above are told too. */
  public static final LegalSetting<Integer> SECOND_ALERT =
      LegalSetting.whole("arrival.second-alert", SettingUnit.WORKING_HOURS, 1, 80).eachUnit();

  @Override
  public String module() {
    return "arrival";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(ANSWER_WITHIN, FIRST_ALERT, SECOND_ALERT);
  }
}
