package vn.motcua.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was answered, to be read: {@code form/answers.jte} before it is sent and at the desk.
 * Questions without an answer are left out.
 */
public record FormAnswers(List<Part> parts) {

  public FormAnswers {
    parts = List.copyOf(parts);
  }

  /** A section, or one row of it. */
  public record Part(String title, String lead, List<Answer> answers) {}

  /** A question and its answer in words. */
  public record Answer(String label, String value) {}

  /**
   * In the reader's language.
   *
   * @param typed by name of the input, of answers that apply: {@link Forms#typed}
   */
  public static FormAnswers of(Form form, Map<String, String> typed) {
    return of(form, typed, Wording::said);
  }

  static FormAnswers of(Form form, Map<String, String> typed, Function<Wording, String> language) {
    var parts = new ArrayList<Part>();
    for (var section : form.sections()) {
      for (var row = 0; row < section.rows(); row++) {
        var answers = answers(section, row, typed, language);
        if (!answers.isEmpty()) {
          var title = language.apply(section.title());
          parts.add(
              new Part(
                  section.isList() ? title + " " + (row + 1) : title,
                  language.apply(section.lead()),
                  answers));
        }
      }
    }
    return new FormAnswers(parts);
  }

  private static List<Answer> answers(
      FormSection section, int row, Map<String, String> typed, Function<Wording, String> language) {
    var answers = new ArrayList<Answer>();
    for (var field : section.fields()) {
      var value = typed.getOrDefault(field.name(row), "");
      if (!value.isEmpty()) {
        answers.add(new Answer(language.apply(field.label()), field.words(value, language)));
      }
    }
    return answers;
  }
}
