package vn.motcua.form;

import static vn.motcua.platform.web.Words.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * A form as {@code form/fields.jte} shows it, within whatever form element and with whatever
 * buttons the page around it has.
 */
public record FormPage(List<Part> parts, Problems problems) {

  /** Numbers and phones are typed with blanks and dots. */
  private static final int ROOM_FOR_BLANKS = 8;

  public FormPage {
    parts = List.copyOf(parts);
  }

  /**
   * One section.
   *
   * @param name its id on the page
   * @param list whether its questions stand in rows
   */
  public record Part(
      String name, String title, String lead, When when, boolean list, List<Row> rows) {}

  /**
   * The questions of a section, or of one row of it.
   *
   * @param title of a row; empty outside of lists
   * @param open whether the row is unfolded
   */
  public record Row(String title, boolean open, List<Question> questions) {}

  /**
   * One question.
   *
   * @param required whether the browser may insist on an answer
   * @param asked whether it must be answered in some cases
   * @param options to choose from, of a list with the empty one
   */
  public record Question(
      String name,
      String label,
      String hint,
      FieldKind kind,
      String value,
      boolean required,
      boolean asked,
      int maxLength,
      List<Option> options,
      String autocomplete,
      When when) {

    /** Of the HTML element. */
    public String type() {
      return switch (kind) {
        case PHONE -> "tel";
        case EMAIL -> "email";
        default -> "text";
      };
    }

    /** Which keys a phone shows; null = letters. */
    public @Nullable String inputmode() {
      return switch (kind) {
        case NUMBER, PERSON_NUMBER -> "numeric";
        case PHONE -> "tel";
        case EMAIL -> "email";
        default -> null;
      };
    }
  }

  /**
   * In which case something is to be filled; a script hides it in the others, a sentence says so
   * where none runs.
   *
   * @param name of the input that decides; empty = always
   * @param values of it, between bars
   */
  public record When(String name, String values, String sentence) {

    static final When ALWAYS = new When("", "", "");

    public boolean isAlways() {
      return name.isEmpty();
    }
  }

  /**
   * @param typed by name of the input
   */
  public static FormPage of(Form form, Map<String, String> typed, Problems problems) {
    return new FormPage(
        form.sections().stream().map(section -> part(form, section, typed, problems)).toList(),
        problems);
  }

  private static Part part(
      Form form, FormSection section, Map<String, String> typed, Problems problems) {
    return new Part(
        section.name(),
        section.title().said(),
        section.lead().said(),
        when(form, section.when(), "form.section.when"),
        section.isList(),
        IntStream.range(0, section.rows())
            .mapToObj(row -> row(form, section, row, typed, problems))
            .toList());
  }

  private static Row row(
      Form form, FormSection section, int row, Map<String, String> typed, Problems problems) {
    var questions =
        section.fields().stream().map(field -> question(form, section, field, row, typed)).toList();
    var touched =
        questions.stream()
            .anyMatch(one -> !one.value().isEmpty() || !problems.at(one.name()).isEmpty());
    return new Row(
        section.isList() ? t("form.row", section.title().said(), row + 1) : "",
        row == 0 || touched,
        questions);
  }

  private static Question question(
      Form form, FormSection section, FormField field, int row, Map<String, String> typed) {
    var presence = field.presence();
    var sure = section.required() && section.when() == null && !section.isList();
    return new Question(
        field.name(row),
        field.label().said(),
        hint(form, field),
        field.kind(),
        typed.getOrDefault(field.name(row), ""),
        sure && presence.isAlwaysRequired(),
        !presence.isOptional(),
        field.maxLength() + ROOM_FOR_BLANKS,
        options(field),
        field.autocomplete(),
        when(form, presence.when(), "form.field.when"));
  }

  private static String hint(Form form, FormField field) {
    var required = when(form, field.presence().requiredWhen(), "form.field.requiredWhen");
    return Stream.of(field.hint().said(), required.sentence())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static List<Option> options(FormField field) {
    var options = new ArrayList<Option>();
    if (field.kind() == FieldKind.CHOICE) {
      options.add(new Option("", t("form.choose")));
    }
    field.choices().forEach(one -> options.add(new Option(one.value(), one.label().said())));
    return options;
  }

  private static When when(Form form, @Nullable Condition condition, String key) {
    if (condition == null) {
      return When.ALWAYS;
    }
    var field = form.field(condition.path()).orElseThrow();
    var words =
        condition.values().stream()
            .map(value -> "“" + field.words(value, Wording::said) + "”")
            .collect(Collectors.joining(" " + t("form.or") + " "));
    return new When(
        field.name(0),
        String.join("|", condition.values()),
        t(key, "“" + field.label().said() + "”", words));
  }
}
