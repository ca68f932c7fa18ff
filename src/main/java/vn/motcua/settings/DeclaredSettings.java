package vn.motcua.settings;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every setting any module declared. */
@Component
public class DeclaredSettings {

  private final List<DeclaresSettings> modules;

  DeclaredSettings(List<DeclaresSettings> modules) {
    this.modules = modules.stream().sorted(Comparator.comparing(DeclaresSettings::module)).toList();
    var keys = new HashSet<String>();
    all().stream()
        .map(LegalSetting::key)
        .filter(key -> !keys.add(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new IllegalStateException("Setting declared twice: " + key);
            });
  }

  /** In order of name. */
  public List<DeclaresSettings> modules() {
    return modules;
  }

  public List<LegalSetting<?>> all() {
    return modules.stream().<LegalSetting<?>>flatMap(module -> module.settings().stream()).toList();
  }

  public Optional<LegalSetting<?>> find(String key) {
    return all().stream().filter(setting -> setting.key().equals(key)).findFirst();
  }
}
