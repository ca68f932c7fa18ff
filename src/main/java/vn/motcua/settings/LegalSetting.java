package vn.motcua.settings;

import java.time.LocalTime;
import java.util.Optional;
import vn.motcua.settings.SettingKind.Absence;
import vn.motcua.settings.SettingKind.Choice;
import vn.motcua.settings.SettingKind.Tenths;
import vn.motcua.settings.SettingKind.TimeOfDay;
import vn.motcua.settings.SettingKind.Whole;
import vn.motcua.settings.SettingKind.WholeOrNone;
import vn.motcua.settings.SettingKind.YesNo;

/**
 * One number of the law, or a rule that may be chosen, whose value depends on the day.
 *
 * @param key stable, in kebab case after the module's name: {@code dossier.supplement-requests}
 * @param kind what may be typed, and what it becomes
 * @param perProcedure whether a procedure may have a value of its own
 * @param perUnit whether an agency below the province may have one too: how it works, not law
 */
public record LegalSetting<T>(
    String key, SettingKind<T> kind, SettingUnit unit, boolean perProcedure, boolean perUnit) {

  public LegalSetting {
    if (!key.matches("[a-z]+(\\.[a-z0-9-]+)+")) {
      throw new IllegalArgumentException("Key of a setting: " + key);
    }
  }

  /** A whole number between two bounds, both allowed. */
  public static LegalSetting<Integer> whole(String key, SettingUnit unit, int least, int most) {
    return new LegalSetting<>(key, new Whole(least, most), unit, false, false);
  }

  /**
   * A number with at most one decimal between two bounds, both allowed; its value is in tenths, and
   * so are the bounds.
   */
  public static LegalSetting<Integer> tenths(String key, SettingUnit unit, int least, int most) {
    return new LegalSetting<>(key, new Tenths(least, most), unit, false, false);
  }

  /** A whole number, or none: the law sets no bound. */
  public static LegalSetting<Optional<Integer>> wholeOrNone(
      String key, SettingUnit unit, int least, int most) {
    return new LegalSetting<>(
        key, new WholeOrNone(least, most, Absence.NO_BOUND), unit, false, false);
  }

  /** A whole number, or none: what it would set off does not happen. */
  public static LegalSetting<Optional<Integer>> wholeOrOff(
      String key, SettingUnit unit, int least, int most) {
    return new LegalSetting<>(key, new WholeOrNone(least, most, Absence.OFF), unit, false, false);
  }

  /** One of the constants; their words are {@code setting.choice.<Type>.<CONSTANT>}. */
  public static <E extends Enum<E>> LegalSetting<E> choice(String key, Class<E> type) {
    return new LegalSetting<>(key, new Choice<>(type), SettingUnit.NONE, false, false);
  }

  public static LegalSetting<Boolean> yesNo(String key) {
    return new LegalSetting<>(key, new YesNo(), SettingUnit.NONE, false, false);
  }

  /** A minute of the day in Vietnam, between two bounds, both allowed. */
  public static LegalSetting<LocalTime> timeOfDay(String key, LocalTime least, LocalTime most) {
    return new LegalSetting<>(key, new TimeOfDay(least, most), SettingUnit.NONE, false, false);
  }

  /** The same, where a procedure may have a value of its own. */
  public LegalSetting<T> eachProcedure() {
    return new LegalSetting<>(key, kind, unit, true, perUnit);
  }

  /** The same, where an agency below the province may have a value of its own. */
  public LegalSetting<T> eachUnit() {
    return new LegalSetting<>(key, kind, unit, perProcedure, true);
  }
}
