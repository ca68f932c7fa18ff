package vn.motcua.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.evaluation.model.Index;
import vn.motcua.evaluation.model.Score;
import vn.motcua.evaluation.model.ScoreCard;
import vn.motcua.evaluation.model.Thresholds;
import vn.motcua.evaluation.spi.CitizenAnswers.Said;
import vn.motcua.shared.Timeliness;

class HeardTest {

  private static final Thresholds USUAL = new Thresholds(1, 1, 100, 100, 90, 20, 30, 15);
  private static final ScoreCard CARD =
      ScoreCard.NONE
          .with(Index.CONTACTS, Score.of(2, 20))
          .with(Index.PLACES, Score.of(1, 20))
          .with(Index.CONDUCT, Score.of(2, 20));

  @Test
  void whoever_came_back_more_often_than_is_known_is_believed() {
    assertThat(contacts(new Said(1, 3, 0, 1, 5), new Said(1, 3, 0, 2, 2)))
        .isEqualTo(new Score(40 - 5 - 4, 20));
  }

  @Test
  void nobody_adds_points_by_forgetting_a_request() {
    assertThat(contacts(new Said(1, 3, 2, 0, 5))).isEqualTo(Score.of(2, 20));
  }

  @Test
  void a_second_agency_costs_the_point_of_the_desk() {
    assertThat(less(new Said(1, 4, 1, 2, 3)).of(Index.PLACES)).isEqualTo(new Score(17, 20));
  }

  @Test
  void a_complaint_of_conduct_costs_what_keeping_the_date_had_earned() {
    var early = new Said(1, 7, Timeliness.EARLY.ordinal(), 1, 2);
    var late = new Said(1, 7, Timeliness.OVERDUE.ordinal(), 1, 9);
    var content = new Said(1, 7, Timeliness.EARLY.ordinal(), 0, 9);
    assertThat(less(early, late, content).of(Index.CONDUCT)).isEqualTo(new Score(36, 20));
  }

  @Test
  void a_score_never_falls_below_nought_and_the_unknown_stays_unknown() {
    assertThat(contacts(new Said(1, 3, 0, 2, 99))).isEqualTo(new Score(0, 20));
    assertThat(
            Heard.less(ScoreCard.NONE, List.of(new Said(1, 3, 0, 2, 9)), USUAL).of(Index.CONTACTS))
        .isEqualTo(Score.NONE);
  }

  private static Score contacts(Said... said) {
    return less(said).of(Index.CONTACTS);
  }

  private static ScoreCard less(Said... said) {
    return Heard.less(CARD, List.of(said), USUAL);
  }
}
