package vn.motcua.settings.web;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.settings.ChangeSettings.NewValue;
import vn.motcua.settings.SettingKind;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;

/** A new value as typed. */
public record ValueForm(
    @Nullable String value,
    @Nullable String validFrom,
    @Nullable String procedure,
    @Nullable String ground,
    @Nullable String source,
    @Nullable String certain,
    @Nullable String idempotencyKey) {

  static ValueForm empty() {
    return new ValueForm("", "", "", "", "", null, UUID.randomUUID().toString());
  }

  /** What was typed, under a new key: corrected, it is another request. */
  ValueForm again() {
    return new ValueForm(
        value, validFrom, procedure, ground, source, certain, UUID.randomUUID().toString());
  }

  /**
   * @param noneWhenEmpty whether an empty field stands for "no bound"
   */
  NewValue read(boolean noneWhenEmpty) {
    var typed = Text.clean(value);
    return new NewValue(
        text(procedure),
        TypedDate.read(validFrom).orElse(null),
        typed.isEmpty() && noneWhenEmpty ? SettingKind.NONE : typed,
        text(ground),
        text(source),
        certain != null);
  }

  /** What was typed into a field, or nothing. */
  public static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
