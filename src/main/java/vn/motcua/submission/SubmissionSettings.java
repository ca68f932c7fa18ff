package vn.motcua.submission;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** What bounds submissions: how the system works, not law. */
@Component
public class SubmissionSettings implements DeclaresSettings {

  /** Drafts a citizen may have at once. */
  public static final int MOST_DRAFTS = 20;

  /** Days after which a draft nobody went on with is cleared away. */
  public static final LegalSetting<Integer> KEEP_DRAFTS =
      LegalSetting.whole("submission.keep-drafts", SettingUnit.DAYS, 7, 730);

  @Override
  public String module() {
    return "submission";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(KEEP_DRAFTS);
  }
}
