package vn.motcua.form.blank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.motcua.form.Choice;
import vn.motcua.form.Condition;
import vn.motcua.form.FieldKind;
import vn.motcua.form.Form;
import vn.motcua.form.FormField;
import vn.motcua.form.FormSection;

/**
 * An empty form as its template prints it, in Vietnamese.
 *
 * @param edition which edition of which form, for the foot
 */
public record BlankSheet(
    String title, String edition, String ground, List<Part> parts, String declaration) {

  /** Rows of a list on one paper; who has more takes a second one, and the paper says so. */
  private static final int MOST_ROWS = 4;

  public BlankSheet {
    parts = List.copyOf(parts);
  }

  /**
   * A section.
   *
   * @param when in which case it is filled; empty = always
   * @param more whether there may be more rows than the paper has
   */
  public record Part(String title, String lead, String when, List<Row> rows, boolean more) {}

  /**
   * The questions of a section, or of one row.
   *
   * @param number of the row; 0 outside of lists
   */
  public record Row(int number, List<Question> questions) {}

  /**
   * A question.
   *
   * @param choices to tick; empty where words are written
   * @param lines to write on
   */
  public record Question(String label, String hint, String when, List<String> choices, int lines) {}

  static BlankSheet of(Form form) {
    return new BlankSheet(
        form.title().vietnamese(),
        form.id() + " " + form.edition(),
        form.ground(),
        form.sections().stream()
            .map(section -> part(form, section))
            .filter(part -> part.rows().stream().anyMatch(row -> !row.questions().isEmpty()))
            .toList(),
        form.declaration().vietnamese());
  }

  private static Part part(Form form, FormSection section) {
    // the tick of consent is the affirmation at the end
    var questions =
        section.fields().stream()
            .filter(field -> field.kind() != FieldKind.CONSENT)
            .map(field -> question(form, field))
            .toList();
    var rows = new ArrayList<Row>();
    for (var number = 1; number <= Math.min(section.rows(), MOST_ROWS); number++) {
      rows.add(new Row(section.isList() ? number : 0, questions));
    }
    return new Part(
        section.title().vietnamese(),
        section.lead().vietnamese(),
        when(form, section.when()),
        rows,
        section.rows() > MOST_ROWS);
  }

  private static Question question(Form form, FormField field) {
    return new Question(
        field.label().vietnamese(),
        field.hint().vietnamese(),
        when(form, field.presence().when()),
        field.choices().stream().map(Choice::label).map(label -> label.vietnamese()).toList(),
        lines(field));
  }

  private static int lines(FormField field) {
    if (!field.choices().isEmpty()) {
      return 0;
    }
    return field.kind() == FieldKind.LONG_TEXT ? 4 : 1;
  }

  private static String when(Form form, @Nullable Condition condition) {
    if (condition == null) {
      return "";
    }
    var field = form.field(condition.path()).orElseThrow();
    var values =
        condition.values().stream()
            .map(value -> "“" + field.words(value, label -> label.vietnamese()) + "”")
            .collect(Collectors.joining(" hoặc "));
    return "Chỉ điền khi “" + field.label().vietnamese() + "” là " + values + ".";
  }
}
