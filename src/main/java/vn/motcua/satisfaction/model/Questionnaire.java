package vn.motcua.satisfaction.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The questions in use from a day on.
 *
 * @param validFrom names it
 */
public record Questionnaire(LocalDate validFrom, List<Question> questions) {

  /** The question whose answers are the satisfaction with the handling as a whole. */
  public static final String OVERALL = "overall";

  public Questionnaire {
    questions = List.copyOf(questions);
  }

  /** Those asked of a dossier. */
  public List<Question> of(boolean online) {
    return questions.stream().filter(question -> online || !question.onlineOnly()).toList();
  }

  public Optional<Question> question(String key) {
    return questions.stream().filter(question -> question.key().equals(key)).findFirst();
  }
}
