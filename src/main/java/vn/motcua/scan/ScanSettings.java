package vn.motcua.scan;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** The numbers of the law for scans. */
@Component
public class ScanSettings implements DeclaresSettings {

  /** How long the original of a page is kept once the archivable file was made of it. */
  public static final LegalSetting<Integer> KEEP_ORIGINALS =
      LegalSetting.whole("scan.keep-originals", SettingUnit.DAYS, 1, 3650);

  @Override
  public String module() {
    return "scan";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(KEEP_ORIGINALS);
  }
}
