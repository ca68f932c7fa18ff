package vn.motcua.informing;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** When people are reminded: how an office works, not law; each unit may decide for itself. */
@Component
class InformingSettings implements DeclaresSettings {

  /** Of a result at the desk that nobody fetched, once. */
  static final LegalSetting<Optional<Integer>> UNFETCHED_AFTER =
      LegalSetting.wholeOrOff("informing.unfetched-after", SettingUnit.WORKING_DAYS, 1, 60)
          .eachUnit();

  /** Of a supplement that was asked for and not brought, once. */
  static final LegalSetting<Optional<Integer>> SUPPLEMENT_REMINDER =
      LegalSetting.wholeOrOff("informing.supplement-reminder", SettingUnit.WORKING_DAYS, 1, 60)
          .eachUnit();

  /** Of a paper whose last day comes near, once; days before it. */
  static final LegalSetting<Optional<Integer>> EXPIRY_REMINDER =
      LegalSetting.wholeOrOff("informing.expiry-reminder", SettingUnit.DAYS, 1, 180).eachUnit();

  @Override
  public String module() {
    return "informing";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(UNFETCHED_AFTER, SUPPLEMENT_REMINDER, EXPIRY_REMINDER);
  }
}
