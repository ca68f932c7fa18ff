package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.petition.PetitionScene.LINH;
import static vn.motcua.testing.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Status;
import vn.motcua.petition.model.Verdict;
import vn.motcua.petition.receiving.NewPetition;
import vn.motcua.shared.StaleVersion;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** How a petition is answered, published and judged. */
@DemonstrationTest
class PetitionAnswerTest extends PetitionUseCases {

  @Test
  void an_answer_is_approved_where_the_agency_wants_it_and_not_by_who_wrote_it() {
    var id =
        jdbc.sql(
                """
                insert into settings.setting_value (
                       setting, province_id, valid_from, value, ground, certain, shipped, entered_by,
                       entered_by_name, entered_at)
                values ('petition.approve-answers', :agency, date '2020-01-01', 'YES', 'QĐ 1', true, false, 1,
                        'Người nhập', now())
                returning id
                """)
            .param("agency", clerk.agencyId())
            .query(Long.class)
            .single();
    snapshots.forget();
    try {
      var classified = classified(scene.conduct(), null, officer.accountId());
      var code = classified.code();
      var drafted =
          answer.handle(
              officer, code, classified.version(), "Đã kiểm tra", Verdict.UNTRUE, List.of());
      assertThat(drafted.status()).isEqualTo(Status.AWAITING_APPROVAL);
      assertThat(drafted.reply().at()).isNull();
      assertRefused(
          PetitionRefusal.PETITION_ACT_UNLAWFUL,
          () -> answer.approve(officer, code, drafted.version()));
      var back = answer.sendBack(leader, code, drafted.version(), "Nêu rõ ngày");
      assertThat(back.status()).isEqualTo(Status.IN_PROGRESS);
      var again =
          answer.handle(
              officer, code, back.version(), "Đã kiểm tra ngày 5/11", Verdict.UNTRUE, List.of());
      var given = answer.approve(leader, code, again.version());
      assertThat(given.status()).isEqualTo(Status.ANSWERED);
      assertThat(given.reply().byName()).isEqualTo(leader.fullName());
    } finally {
      jdbc.sql("delete from settings.setting_value where id = :id").param("id", id).update();
      snapshots.forget();
    }
  }

  @Test
  void of_conduct_it_is_said_whether_it_was_true() {
    var classified = classified(scene.conduct(), null, officer.accountId());
    assertRefused(
        PetitionRefusal.PETITION_VERDICT_MISSING,
        () ->
            answer.handle(
                officer, classified.code(), classified.version(), "Đã xem", null, List.of()));
  }

  @Test
  void only_the_officer_it_was_given_to_answers() {
    var classified = classified(scene.conduct(), null, officer.accountId());
    assertRefused(
        PetitionRefusal.PETITION_ACT_UNLAWFUL,
        () ->
            answer.handle(
                clerk,
                classified.code(),
                classified.version(),
                "Thay lời",
                Verdict.TRUE,
                List.of()));
  }

  @Test
  void nothing_is_published_that_tells_who_sent_it_or_without_their_consent() {
    var answered = answered(scene.conduct(), Verdict.TRUE);
    var code = answered.code();
    for (var telling :
        List.of(
            "bà LE THI DIEU LINH phản ánh",
            "gọi 0900 000 472",
            "thư linh@dan.test",
            "thẻ 045196000218",
            "ở Thôn Thủy Tú, xã Vĩnh Hoàng")) {
      assertRefused(
          PetitionRefusal.PETITION_PUBLISHED_PERSONAL,
          () -> publish.publish(leader, code, answered.version(), telling, "Đã xin lỗi"));
    }
    publish.publish(
        leader, code, answered.version(), "Theo NĐ 61/2018/NĐ-CP, ngày 05/11/2026", "Đã xin lỗi");

    var shy = new NewPetition(Desk.AGENCY, Concern.RULE, "Không công khai", "", "", LINH, false);
    var kept = answered(scene.sent(shy), null);
    assertRefused(
        PetitionRefusal.PETITION_NOT_PUBLISHABLE,
        () -> publish.publish(leader, kept.code(), kept.version(), "Nội dung", "Trả lời"));
    var withheld = publish.withhold(leader, kept.code(), kept.version(), "Người gửi không đồng ý");
    assertThat(withheld.status()).isEqualTo(Status.WITHHELD);
  }

  @Test
  void what_was_published_can_be_taken_off_again() {
    var answered = answered(scene.conduct(), Verdict.TRUE);
    var shown =
        publish.publish(leader, answered.code(), answered.version(), "Việc riêng", "Đã xong");
    publish.withhold(leader, answered.code(), shown.version(), "Lộ việc riêng");
    assertThat(published.page("Việc riêng", null, 10))
        .noneMatch(one -> one.code().equals(answered.code()));
  }

  @Test
  void an_answer_is_judged_once_and_only_an_answer() {
    var sent = scene.conduct();
    assertRefused(PetitionRefusal.PETITION_ACT_UNLAWFUL, () -> rate.handle(sent, true, ""));
    var answered = answered(sent, Verdict.TRUE);
    assertRefused(
        PetitionRefusal.PETITION_RATING_MISSING, () -> rate.handle(answered, null, "Tạm"));
    rate.handle(answered, true, "Cảm ơn");
    assertRefused(
        PetitionRefusal.PETITION_RATED_ALREADY,
        () -> rate.handle(scene.now(sent.code()), false, ""));
    assertThatThrownBy(() -> rate.handle(answered, false, "hai cửa sổ"))
        .isInstanceOf(StaleVersion.class);
  }
}
