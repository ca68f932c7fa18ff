package vn.motcua.settings.web;

import static vn.motcua.platform.web.Words.t;

import java.util.List;
import vn.motcua.platform.web.Show;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.settings.LegalSetting;
import vn.motcua.settings.SettingKind;
import vn.motcua.settings.SettingKind.Choice;
import vn.motcua.settings.SettingKind.Tenths;
import vn.motcua.settings.SettingKind.TimeOfDay;
import vn.motcua.settings.SettingKind.Whole;
import vn.motcua.settings.SettingKind.WholeOrNone;
import vn.motcua.settings.SettingKind.YesNo;
import vn.motcua.settings.SettingUnit;

/** Values of settings in words. */
final class SettingWords {

  private static final int ONE = 10;

  private SettingWords() {}

  static String name(LegalSetting<?> setting) {
    return t("setting.name." + setting.key());
  }

  static String about(LegalSetting<?> setting) {
    return t("setting.about." + setting.key());
  }

  /** {@code 3 ngày làm việc}, {@code Không giới hạn}, {@code Tính lại từ đầu}. */
  static String value(LegalSetting<?> setting, String text) {
    return switch (setting.kind()) {
      case Whole whole -> counted(setting.unit(), text);
      case Tenths tenths -> counted(setting.unit(), tenths, text);
      case WholeOrNone maybe ->
          text.equals(SettingKind.NONE)
              ? t("setting.none." + maybe.absence())
              : counted(setting.unit(), text);
      case Choice<?> choice -> chosen(choice, text);
      case YesNo yesNo -> t("setting.choice." + text);
      case TimeOfDay time -> text;
    };
  }

  /** What may be chosen; empty when the value is typed. */
  static List<Option> options(LegalSetting<?> setting) {
    return setting.kind().choices().stream()
        .map(text -> new Option(text, value(setting, text)))
        .toList();
  }

  /** What may be typed: {@code Từ 0 đến 10 lần}. */
  static String hint(LegalSetting<?> setting) {
    var bounds = setting.kind().bounds();
    if (bounds.isEmpty()) {
      return "";
    }
    var range =
        t("setting.range", value(setting, bounds.getFirst()), value(setting, bounds.getLast()));
    return setting.kind() instanceof WholeOrNone maybe
        ? range + " " + t("setting.range.none." + maybe.absence())
        : range;
  }

  private static String chosen(Choice<?> choice, String text) {
    return t("setting.choice." + choice.type().getSimpleName() + "." + text);
  }

  /** Two when it is more or less than one, so that English has its plural. */
  private static String counted(SettingUnit unit, Tenths kind, String text) {
    var one = kind.read(text).filter(value -> value == ONE).isPresent();
    return t("setting.unit." + unit, text.replace('.', ','), one ? 1 : 2);
  }

  private static String counted(SettingUnit unit, String text) {
    var count = Long.parseLong(text);
    return t("setting.unit." + unit, Show.number(count), count);
  }
}
