package vn.motcua.settings;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.motcua.settings.store.SettingSnapshots;
import vn.motcua.settings.store.SettingStore;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Permission;
import vn.motcua.shared.Vietnam;

/** Reads what was entered, for the country and the reader's province. */
@Component
public class ReadSettings {

  private final DeclaredSettings declared;
  private final SettingStore store;
  private final SettingSnapshots snapshots;
  private final Clock clock;

  ReadSettings(
      DeclaredSettings declared, SettingStore store, SettingSnapshots snapshots, Clock clock) {
    this.declared = declared;
    this.store = store;
    this.snapshots = snapshots;
    this.clock = clock;
  }

  /** The modules with their settings. */
  public List<DeclaresSettings> groups(Actor actor) {
    require(actor);
    return declared.modules();
  }

  public LegalSetting<?> setting(Actor actor, String key) {
    require(actor);
    return declared.find(key).orElseThrow(() -> new NotVisible("setting " + key));
  }

  /** Everything entered, the latest first, withdrawn values too. */
  public List<SettingValue> values(Actor actor, LegalSetting<?> setting) {
    require(actor);
    return store.of(setting.key(), Owners.of(setting, actor.agencyPath()));
  }

  public SettingValue value(Actor actor, LegalSetting<?> setting, long id) {
    return values(actor, setting).stream()
        .filter(value -> value.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotVisible("value " + id + " of " + setting.key()));
  }

  /** The value that applies today, of no procedure in particular. */
  public SettingValue inForce(Actor actor, LegalSetting<?> setting) {
    require(actor);
    return snapshots
        .current()
        .find(
            setting.key(),
            Owners.of(setting, actor.agencyPath()),
            "",
            Vietnam.date(clock.instant()))
        .orElseThrow(() -> new IllegalStateException("No value of " + setting.key()));
  }

  private static void require(Actor actor) {
    if (!actor.mayAnywhere(Permission.SETTING_READ)) {
      throw new Denied(Permission.SETTING_READ);
    }
  }
}
