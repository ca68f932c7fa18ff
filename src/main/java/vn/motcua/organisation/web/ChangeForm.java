package vn.motcua.organisation.web;

import static vn.motcua.platform.web.Words.t;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.motcua.organisation.DepartmentKind;
import vn.motcua.platform.web.piece.DateField;
import vn.motcua.shared.NotVisible;

/**
 * A change of the organisation as it was typed; each form uses some of the fields.
 *
 * @param part the department or staff member that the change is about
 */
public record ChangeForm(
    @Nullable String code,
    @Nullable String name,
    @Nullable String kind,
    @Nullable String fullName,
    @Nullable String position,
    @Nullable String department,
    @Nullable String from,
    @Nullable String lastDay,
    @Nullable String part,
    @Nullable String idempotencyKey) {

  /** What was typed into a field, or nothing. */
  static String text(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }

  LocalDate firstDay() {
    return day("from", text(from));
  }

  LocalDate finalDay() {
    return day("lastDay", text(lastDay));
  }

  DepartmentKind chosenKind() {
    return Arrays.stream(DepartmentKind.values())
        .filter(one -> one.name().equals(kind))
        .findFirst()
        .orElse(DepartmentKind.SPECIALIST);
  }

  /** The department chosen, null for none. */
  @Nullable Long chosenDepartment() {
    return text(department).isBlank() ? null : id(text(department));
  }

  /** The id of {@link #part}; only a made-up address lacks it. */
  long partId() {
    return id(text(part));
  }

  private static long id(String typed) {
    if (!typed.matches("\\d{1,18}")) {
      throw new NotVisible("part of an agency " + typed);
    }
    return Long.parseLong(typed);
  }

  private static LocalDate day(String field, String typed) {
    return new DateField(field, t("organisation.field." + field), typed).require();
  }
}
