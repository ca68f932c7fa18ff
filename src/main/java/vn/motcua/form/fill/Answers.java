package vn.motcua.form.fill;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Condition;
import vn.motcua.form.Form;
import vn.motcua.form.FormField;
import vn.motcua.form.FormSection;
import vn.motcua.shared.Text;

/**
 * What was typed into a form, cleaned, in the order of the form: only what it asks, only what
 * applies, no empty rows.
 */
final class Answers {

  /** The longest document, in bytes; half of a row of the database that stays in one piece. */
  static final int MOST_BYTES = 64 * 1024;

  private final Map<String, String> typed;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, List<Integer>> rows = new LinkedHashMap<>();
  private int bytes;
  private boolean tooLarge;

  private Answers(Map<String, String> typed) {
    this.typed = typed;
  }

  static Answers of(Form form, Map<String, String> typed) {
    var answers = new Answers(typed);
    form.sections().forEach(answers::read);
    return answers;
  }

  /** The answer of that path, its row as typed; empty when there is none. */
  String at(String path) {
    return values.getOrDefault(path, "");
  }

  boolean isTooLarge() {
    return tooLarge;
  }

  /** The rows of a section that hold anything, as typed; of one that is no list the row 0. */
  List<Integer> rows(FormSection section) {
    return rows.getOrDefault(section.key(), List.of());
  }

  /** Whether the condition is met by answers that apply themselves. */
  boolean meets(@Nullable Condition condition) {
    return condition == null || condition.values().contains(at(condition.path()));
  }

  private void read(FormSection section) {
    if (!meets(section.when())) {
      return;
    }
    var filled = new ArrayList<Integer>();
    for (var row = 0; row < section.rows(); row++) {
      if (read(section, row)) {
        filled.add(row);
      }
    }
    if (!filled.isEmpty()) {
      rows.put(section.key(), filled);
    }
  }

  private boolean read(FormSection section, int row) {
    var any = false;
    for (var field : section.fields()) {
      var value = meets(field.presence().when()) ? clean(field, typed.get(field.name(row))) : "";
      any |= !value.isEmpty() && keep(field.path(row), value);
    }
    return any;
  }

  private boolean keep(String path, String value) {
    var size = size(path) + size(value);
    if (bytes + size > MOST_BYTES) {
      tooLarge = true;
      return false;
    }
    bytes += size;
    values.put(path, value);
    return true;
  }

  /** At most what it takes as JSON: quotes, the name's brackets, an escape for each line end. */
  private static int size(String text) {
    var escapes = text.chars().filter(letter -> letter == '\n' || letter == '"' || letter == '\\');
    return text.getBytes(StandardCharsets.UTF_8).length + (int) escapes.count() + 8;
  }

  private static String clean(FormField field, @Nullable String text) {
    return switch (field.kind()) {
      case LONG_TEXT -> Text.cleanLines(text);
      case PERSON_NUMBER, PHONE -> Text.number(text);
      case TEXT, DATE, NUMBER, CHOICE, YES_NO, CONSENT, EMAIL, PLACE -> Text.clean(text);
    };
  }
}
