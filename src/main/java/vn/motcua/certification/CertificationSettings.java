package vn.motcua.certification;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** The fees of certification (TT 226/2016/TT-BTC art. 4), in đồng. */
@Component
public class CertificationSettings implements DeclaresSettings {

  private static final int MOST_DONG = 10_000_000;

  /** A page of a copy, of those that cost the higher fee. */
  public static final LegalSetting<Integer> FIRST_PAGE_FEE =
      LegalSetting.whole("certification.first-page-fee", SettingUnit.DONG, 0, MOST_DONG);

  /** How many pages of a copy cost the higher fee. */
  public static final LegalSetting<Integer> FIRST_PAGES =
      LegalSetting.whole("certification.first-pages", SettingUnit.PAGES, 0, 1000);

  /** Each further page. */
  public static final LegalSetting<Integer> LATER_PAGE_FEE =
      LegalSetting.whole("certification.later-page-fee", SettingUnit.DONG, 0, MOST_DONG);

  /** The most for one copy. */
  public static final LegalSetting<Integer> MOST_PER_COPY =
      LegalSetting.whole("certification.most-per-copy", SettingUnit.DONG, 0, MOST_DONG);

  /** All signatures in one document. */
  public static final LegalSetting<Integer> SIGNATURE_FEE =
      LegalSetting.whole("certification.signature-fee", SettingUnit.DONG, 0, MOST_DONG);

  @Override
  public String module() {
    return "certification";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(FIRST_PAGE_FEE, FIRST_PAGES, LATER_PAGE_FEE, MOST_PER_COPY, SIGNATURE_FEE);
  }
}
