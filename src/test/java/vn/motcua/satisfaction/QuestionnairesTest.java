package vn.motcua.satisfaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.motcua.satisfaction.model.Choice;
import vn.motcua.satisfaction.model.Question;
import vn.motcua.satisfaction.model.Questionnaire;

class QuestionnairesTest {

  private final Questionnaire now = new Questionnaires().on(LocalDate.of(2026, 11, 23));

  @Test
  void it_asks_what_article_31_lists_and_for_the_whole_in_three_steps() {
    assertThat(now.questions())
        .extracting(Question::key)
        .containsExactly(
            "overall",
            "time",
            "places",
            "contacts",
            "information",
            "attitude",
            "cost",
            "explanation",
            "online",
            "convenience");
    assertThat(now.question(Questionnaire.OVERALL).orElseThrow().choices()).hasSize(3);
    assertThat(now.questions())
        .filteredOn(Question::required)
        .extracting(Question::key)
        .containsExactly(Questionnaire.OVERALL);
  }

  @Test
  void only_those_who_applied_online_are_asked_about_it() {
    assertThat(now.of(false)).extracting(Question::key).doesNotContain("online");
    assertThat(now.of(true)).extracting(Question::key).contains("online");
  }

  @Test
  void each_question_and_answer_has_words_in_both_languages_and_a_ground() {
    assertThat(now.questions())
        .allSatisfy(
            question -> {
              assertThat(question.vietnamese()).isNotBlank();
              assertThat(question.english()).isNotBlank();
              assertThat(question.ground()).startsWith("NĐ 61/2018/NĐ-CP");
              assertThat(question.choices()).hasSizeBetween(3, 4);
              assertThat(question.choices())
                  .allSatisfy(choice -> assertThat(choice.vietnamese()).isNotBlank())
                  .allSatisfy(choice -> assertThat(choice.english()).isNotBlank());
            });
  }

  /** Counted once with an answer: two questions about one index would count it twice. */
  @Test
  void each_index_is_asked_about_by_one_question() {
    var indices =
        now.questions().stream()
            .flatMap(
                question ->
                    question.choices().stream()
                        .map(Choice::index)
                        .filter(Objects::nonNull)
                        .distinct())
            .toList();
    assertThat(indices).containsExactlyInAnyOrder(3, 4, 7);
  }

  @Test
  void before_the_first_edition_the_first_is_asked() {
    assertThat(new Questionnaires().on(LocalDate.of(2010, 1, 1)).validFrom())
        .isEqualTo("2018-06-21");
  }
}
