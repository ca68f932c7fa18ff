package vn.motcua.settings;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.motcua.settings.store.SettingSnapshots;

/** Answers from the values in memory. */
@Component
class StoredSettings implements LegalSettings {

  private final SettingSnapshots snapshots;

  StoredSettings(SettingSnapshots snapshots) {
    this.snapshots = snapshots;
  }

  @Override
  public <T> T at(LegalSetting<T> setting, String agencyPath, LocalDate on) {
    return at(setting, agencyPath, "", on);
  }

  @Override
  public <T> T at(LegalSetting<T> setting, String agencyPath, String procedureCode, LocalDate on) {
    return grounded(setting, agencyPath, procedureCode, on).value();
  }

  @Override
  public <T> Grounded<T> grounded(
      LegalSetting<T> setting, String agencyPath, String procedureCode, LocalDate on) {
    var found =
        snapshots
            .current()
            .find(setting.key(), Owners.of(setting, agencyPath), procedureCode, on)
            .orElseThrow(() -> new IllegalStateException("No value of " + setting.key()));
    var value =
        setting
            .kind()
            .read(found.value())
            .orElseThrow(
                () -> new IllegalStateException(setting.key() + " cannot be " + found.value()));
    return new Grounded<>(value, found.ground(), found.validFrom());
  }
}
