package vn.motcua.dossier.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.motcua.dossier.model.Warning.Level;
import vn.motcua.dossier.model.Warning.Matter;
import vn.motcua.settings.DeclaresSettings;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingUnit;

/** When who is warned. How an office works, not law: each unit may decide for itself. */
@Component
public class WarningSettings implements DeclaresSettings {

  private static final int MOST_HOURS = 240;

  /** A dossier is near its due date while fewer than so many working days are left. */
  public static final LegalSetting<Integer> SOON =
      LegalSetting.whole("warning.soon", SettingUnit.WORKING_DAYS, 1, 30).eachUnit();

  /**
   * What is late for longer when it is seen for the first time, after an upgrade or a taking over
   * of past dossiers, is no news: it is summed up.
   */
  public static final LegalSetting<Integer> KNOWN_AFTER =
      LegalSetting.whole("warning.known-after", SettingUnit.WORKING_HOURS, 1, MOST_HOURS)
          .eachUnit();

  private record Key(Matter matter, boolean late, Level level) {

    /** {@code warning.step-before-unit-head} */
    String text() {
      var words = matter + (late ? "-late-" : "-before-") + level;
      return "warning." + words.toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final List<Key> KEYS =
      Stream.of(Matter.values())
          .flatMap(
              matter ->
                  Stream.of(false, true)
                      .flatMap(
                          late ->
                              Stream.of(Level.values()).map(level -> new Key(matter, late, level))))
          .toList();

  private static final Map<Key, LegalSetting<Optional<Integer>>> THRESHOLDS =
      KEYS.stream()
          .collect(
              Collectors.toMap(
                  key -> key,
                  key ->
                      LegalSetting.wholeOrOff(
                              key.text(), SettingUnit.WORKING_HOURS, key.late() ? 0 : 1, MOST_HOURS)
                          .eachUnit()));

  /**
   * How many working hours before it is due, or after it became late, a level is warned; none = it
   * is not.
   */
  static LegalSetting<Optional<Integer>> threshold(Matter matter, boolean late, Level level) {
    return Objects.requireNonNull(THRESHOLDS.get(new Key(matter, late, level)));
  }

  @Override
  public String module() {
    return "warning";
  }

  @Override
  public List<LegalSetting<?>> settings() {
    var all = new ArrayList<LegalSetting<?>>();
    all.add(SOON);
    all.add(KNOWN_AFTER);
    KEYS.forEach(key -> all.add(Objects.requireNonNull(THRESHOLDS.get(key))));
    return all;
  }
}
