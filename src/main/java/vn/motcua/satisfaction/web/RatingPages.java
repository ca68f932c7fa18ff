package vn.motcua.satisfaction.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.motcua.platform.web.Words;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.satisfaction.Way;
import vn.motcua.satisfaction.answering.RateDossier.Asked;
import vn.motcua.satisfaction.model.Choice;
import vn.motcua.satisfaction.model.Question;
import vn.motcua.satisfaction.web.RatingPage.Offered;
import vn.motcua.satisfaction.web.RatingPage.State;

/** Puts the questions into the reader's language. */
@Component
class RatingPages {

  static final String PATH = "/danh-gia";

  /**
   * @param typed what was chosen before, by question
   */
  RatingPage page(
      String token, Asked asked, Map<String, String> typed, String comment, Problems problems) {
    var questions = asked.questionnaire().of(asked.online());
    return new RatingPage(
        asked.answered() ? State.ANSWERED : State.ASKING,
        token,
        questions.stream().filter(Question::required).map(each -> asked(each, typed)).toList(),
        questions.stream()
            .filter(each -> !each.required())
            .map(each -> asked(each, typed))
            .toList(),
        comment,
        problems,
        asked.way() == Way.KIOSK ? KIOSK : "");
  }

  /** Where devices in offices begin. */
  static final String KIOSK = "/kiosk/danh-gia";

  RatingPage staff() {
    return new RatingPage(State.STAFF, "", List.of(), List.of(), "", Problems.NONE, "");
  }

  private static RatingPage.Asked asked(Question question, Map<String, String> typed) {
    var chosen = typed.getOrDefault(question.key(), "");
    return new RatingPage.Asked(
        question.key(),
        inLanguage(question.vietnamese(), question.english()),
        question.choices().stream()
            .map(choice -> new Offered(choice.key(), words(choice), choice.key().equals(chosen)))
            .toList());
  }

  private static String words(Choice choice) {
    return inLanguage(choice.vietnamese(), choice.english());
  }

  static String inLanguage(String vietnamese, String english) {
    return Words.lang().equals("en") ? english : vietnamese;
  }
}
