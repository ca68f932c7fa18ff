package vn.motcua.export;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** How files that were made are kept: with names and numbers of people, so not for long. */
@Component
public class ExportSettings implements DeclaresSettings {

  /** How many days a file is kept after it was made. */
  public static final LegalSetting<Integer> KEPT_DAYS =
      LegalSetting.whole("export.kept-days", SettingUnit.DAYS, 1, 90);

  @Override
  public String module() {
    return "export";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(KEPT_DAYS);
  }
}
