package vn.motcua.post;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** Numbers of the post. */
@Component
public class PostSettings implements DeclaresSettings {

  /** Within so many working days after it was handed over a result should be delivered. */
  public static final LegalSetting<Integer> DELIVERED_WITHIN =
      LegalSetting.whole("post.delivered-within", SettingUnit.WORKING_DAYS, 1, 30);

  @Override
  public String module() {
    return "post";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(DELIVERED_WITHIN);
  }
}
