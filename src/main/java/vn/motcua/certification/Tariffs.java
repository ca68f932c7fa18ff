package vn.motcua.certification;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.certification.model.Tariff;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.LegalSettings;

/** What certification costs in a unit on a day. */
@Component
public class Tariffs {

  private final LegalSettings settings;

  Tariffs(LegalSettings settings) {
    this.settings = settings;
  }

  public Tariff on(String agencyPath, LocalDate day) {
    return new Tariff(
        at(CertificationSettings.FIRST_PAGES, agencyPath, day),
        at(CertificationSettings.FIRST_PAGE_FEE, agencyPath, day),
        at(CertificationSettings.LATER_PAGE_FEE, agencyPath, day),
        at(CertificationSettings.MOST_PER_COPY, agencyPath, day),
        at(CertificationSettings.SIGNATURE_FEE, agencyPath, day),
        settings.grounded(CertificationSettings.FIRST_PAGE_FEE, agencyPath, "", day).ground());
  }

  private int at(LegalSetting<Integer> setting, String agencyPath, LocalDate day) {
    return settings.at(setting, agencyPath, day);
  }
}
