package vn.motcua.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** The numbers of the law for reports. */
@Component
public class ReportingSettings implements DeclaresSettings {

  /**
   * On which day of the month before the months of statutory periods begin (NĐ 09/2019/NĐ-CP art.
   * 12: the 15th); 1 = with the month of the calendar.
   */
  public static final LegalSetting<Integer> MONTH_BEGINS_ON =
      LegalSetting.whole("reporting.month-begins-on", SettingUnit.DAY_OF_MONTH, 1, 28);

  /** A dossier handed in is accepted or answered within so many working hours. */
  public static final LegalSetting<Integer> ACCEPT_WITHIN =
      LegalSetting.whole("reporting.accept-within", SettingUnit.WORKING_HOURS, 1, 80);

  /**
   * Figures for everybody tell apart no fewer dossiers than so many: an applicant of a seldom
   * procedure in a small commune would be recognised (Luật Thống kê 89/2015/QH13 art. 57).
   */
  public static final LegalSetting<Integer> LEAST_PUBLISHED =
      LegalSetting.whole("reporting.least-published", SettingUnit.PEOPLE, 2, 50);

  @Override
  public String module() {
    return "reporting";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    return List.of(MONTH_BEGINS_ON, ACCEPT_WITHIN, LEAST_PUBLISHED);
  }
}
