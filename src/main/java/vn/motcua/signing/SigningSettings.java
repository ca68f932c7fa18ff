package vn.motcua.signing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** How an agency's people sign. */
@Component
public class SigningSettings implements DeclaresSettings {

  private static final int LONGEST_MINUTES = 60;

  /** How many minutes without signing or reading a typed PIN is kept in memory. */
  public static final LegalSetting<Integer> UNLOCKED_MINUTES =
      LegalSetting.whole("signing.unlocked-minutes", SettingUnit.MINUTES, 1, LONGEST_MINUTES)
          .eachUnit();

  /** Whether only papers that were opened may be signed. */
  public static final LegalSetting<Boolean> READ_FIRST =
      LegalSetting.yesNo("signing.read-first").eachUnit();

  @Override
  public String module() {
    return "signing";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(UNLOCKED_MINUTES, READ_FIRST);
  }
}
