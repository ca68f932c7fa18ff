package vn.motcua.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.evaluation.model.Index;

/** Who sees which scores, on pages and over REST. */
class EvaluationPagesTest extends EvaluationScene {

  @Autowired JsonMapper json;

  @Test
  void everybody_sees_ones_own_and_only_readers_of_reports_others() throws Exception {
    var officer = desk.person("canbo");
    assertThat(html("canbo", "/desk/evaluations/mine"))
        .contains("Kết quả đánh giá: " + officer.fullName());
    assertThat(status("canbo", "/desk/evaluations/officers/" + officer.accountId())).isEqualTo(200);
    var other = desk.person("truongphong").accountId();
    assertThat(status("canbo", "/desk/evaluations/officers/" + other)).isEqualTo(404);
    assertThat(status("truongphong", "/desk/evaluations/officers/" + officer.accountId()))
        .isEqualTo(200);
    assertThat(status("canbo", "/desk/evaluations/costing?index=4&officer=" + officer.accountId()))
        .isEqualTo(200);
    assertThat(status("canbo", "/desk/evaluations/costing?index=4")).isEqualTo(404);
    assertThat(status("canbo", "/desk/evaluations/unit")).isEqualTo(404);
  }

  @Test
  void a_score_opens_what_cost_points() throws Exception {
    desk.returned();
    for (var index : Index.ofOfficers()) {
      var page =
          html(
              "lanhdao",
              "/desk/evaluations/costing?period=days&from=2026-09-20&to=2026-12-31&index="
                  + index.number());
      assertThat(page).contains("chỉ số " + index.number());
    }
    assertThat(html("lanhdao", "/desk/evaluations/costing?period=quarter-2026-4&index=4"))
        .contains("Phải liên hệ 1 cơ quan");
  }

  @Test
  void a_dossier_in_hand_has_no_points_and_one_that_ended_links_to_them() throws Exception {
    var open = desk.assigned();
    assertThat(status("lanhdao", "/desk/evaluations/dossiers/" + open.code())).isEqualTo(404);
    var ended = desk.returned();
    assertThat(html("canbo", "/desk/dossiers/" + ended.code()))
        .contains("/desk/evaluations/dossiers/" + ended.code());
    assertThat(html("canbo", "/desk/evaluations/dossiers/" + ended.code()))
        .contains("Điểm đánh giá hồ sơ")
        .doesNotContain("Lưu ghi nhận");
    assertThat(html("lanhdao", "/desk/evaluations/dossiers/" + ended.code()))
        .contains("Lưu ghi nhận");
  }

  @Test
  void of_days_on_which_nothing_was_handled_has_no_agencies() throws Exception {
    var days = "from=2025-01-01&to=2025-01-31";
    assertThat(html("kstt", "/desk/reports?view=evaluation&period=days&" + days))
        .contains("Chưa có hồ sơ nào trong kỳ");
    var answer = answer("kstt", "/api/v1/evaluations?includeSubordinates=true&" + days);
    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(json.readTree(answer.getContentAsString(StandardCharsets.UTF_8)).get("agencies"))
        .isEmpty();
  }

  @Test
  void is_answered_over_rest() throws Exception {
    var answer =
        json.readTree(
            answer("lanhdao", "/api/v1/evaluations?from=2026-09-20&to=2026-12-31")
                .getContentAsString(StandardCharsets.UTF_8));
    var score = evaluations.of(commune(), ALL).agencies().getFirst();
    var line = answer.get("agencies").get(0);
    assertThat(line.get("dossiers").asLong()).isEqualTo(score.dossiers());
    assertThat(line.at("/card/indices")).hasSize(9);
    assertThat(line.at("/card/indices/0/points").asLong())
        .isEqualTo(score.card().of(Index.TOTAL_TIME).points());
    assertThat(status("lanhdao", "/api/v1/evaluations?from=2026-12-31&to=2026-09-20"))
        .isEqualTo(422);
    assertThat(status("lanhdao", "/api/v1/evaluations?period=quarter-2026-9")).isEqualTo(422);
    assertThat(status("canbo", "/api/v1/evaluations?period=quarter-2026-4")).isEqualTo(403);
  }
}
