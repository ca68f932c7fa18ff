package vn.motcua.result.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.result.ResultRefusal;
import vn.motcua.result.model.ResultField;
import vn.motcua.result.model.ResultField.Type;
import vn.motcua.result.model.ResultKind;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Text;
import vn.motcua.shared.TypedDate;

/** Cleans what was typed for a result; refuses with everything that is wrong at once. */
final class FieldCheck {

  private FieldCheck() {}

  /**
   * The values as they are kept: only those of the kind's fields that say something.
   *
   * @param typed by the keys of the fields
   */
  static Map<String, String> clean(ResultKind kind, Map<String, String> typed) {
    var findings = new ArrayList<Finding>();
    var values = new LinkedHashMap<String, String>();
    for (var field : kind.fields()) {
      var text = text(field, typed.getOrDefault(field.key(), ""));
      var wrong = finding(field, text);
      wrong.ifPresent(findings::add);
      if (wrong.isEmpty() && !text.isEmpty()) {
        values.put(field.key(), field.type() == Type.DAY ? day(text) : text);
      }
    }
    if (!findings.isEmpty()) {
      throw new Refused(List.copyOf(findings));
    }
    return values;
  }

  private static String text(ResultField field, String typed) {
    return field.type() == Type.TEXT ? Text.cleanLines(typed) : Text.clean(typed);
  }

  private static Optional<Finding> finding(ResultField field, String text) {
    if (text.isEmpty()) {
      return field.required()
          ? Optional.of(Finding.of(field.key(), ResultRefusal.RESULT_FIELD_MISSING))
          : Optional.empty();
    }
    if (text.length() > field.most()) {
      return Optional.of(
          Finding.of(field.key(), ResultRefusal.RESULT_FIELD_TOO_LONG, field.most()));
    }
    if (field.type() == Type.DAY && TypedDate.read(text).isEmpty()) {
      return Optional.of(Finding.of(field.key(), ResultRefusal.RESULT_DAY_UNREADABLE));
    }
    return field.choices().isEmpty() || field.choices().contains(text)
        ? Optional.empty()
        : Optional.of(Finding.of(field.key(), ResultRefusal.RESULT_CHOICE_UNKNOWN));
  }

  private static String day(String text) {
    return TypedDate.read(text).orElseThrow().toString();
  }
}
