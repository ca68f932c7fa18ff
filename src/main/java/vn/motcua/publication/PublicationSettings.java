package vn.motcua.publication;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** Within how many days what is to be public has to hang. */
@Component
public class PublicationSettings implements DeclaresSettings {

  /**
   * Days after the day on which a version took effect or was set up; the law has it decided that
   * many days before (NĐ 63/2010/NĐ-CP art. 15).
   */
  public static final LegalSetting<Integer> POST_WITHIN =
      LegalSetting.whole("publication.post-within", SettingUnit.DAYS, 0, 60);

  @Override
  public String module() {
    return "publication";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(POST_WITHIN);
  }
}
