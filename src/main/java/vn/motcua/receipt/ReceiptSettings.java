package vn.motcua.receipt;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** Numbers of the law on receipts (NĐ 254/2026/NĐ-CP art. 22–27), and when stock runs low. */
@Component
public class ReceiptSettings implements DeclaresSettings {

  private static final int MOST_LEFT = 1_000_000;
  private static final int MOST_DAYS = 90;

  /** With fewer numbers left in the year the pages warn. */
  public static final LegalSetting<Integer> FEW_LEFT =
      LegalSetting.whole("receipt.few-left", SettingUnit.COPIES, 0, MOST_LEFT).eachUnit();

  /** Days between telling the tax authority of a delegation and its first receipt. */
  public static final LegalSetting<Integer> DELEGATION_NOTICE_DAYS =
      LegalSetting.whole("receipt.delegation-notice-days", SettingUnit.DAYS, 0, MOST_DAYS);

  @Override
  public String module() {
    return "receipt";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(FEW_LEFT, DELEGATION_NOTICE_DAYS);
  }
}
