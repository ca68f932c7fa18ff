package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.petition.PetitionScene.LINH;
import static vn.motcua.petition.PetitionScene.about;
import static vn.motcua.testing.Refusals.assertRefused;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.Sender;
import vn.motcua.petition.model.Status;
import vn.motcua.petition.model.Verdict;
import vn.motcua.petition.receiving.NewPetition;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** What becomes of a petition, from its arrival to what is told of it. */
@DemonstrationTest
class PetitionTest extends PetitionUseCases {

  @Test
  void a_petition_goes_from_the_web_to_an_answer_that_is_published_and_judged() {
    var sent = scene.conduct();
    var answered = answered(sent, Verdict.TRUE);
    assertThat(answered.status()).isEqualTo(Status.ANSWERED);
    assertThat(answered.timing().late()).isFalse();

    var code = sent.code();
    publish.publish(leader, code, answered.version(), "Cán bộ hẹn nhiều lần", "Đã xin lỗi");
    rate.handle(scene.now(code), false, "Vẫn chậm");

    var rated = scene.now(code);
    assertThat(rated.status()).isEqualTo(Status.PUBLISHED);
    assertThat(rated.rating()).isNotNull();
    assertThat(stories(code))
        .containsExactly(
            Action.RECEIVE, Action.CLASSIFY, Action.ANSWER, Action.PUBLISH, Action.RATE);
    assertThat(trail(code))
        .containsExactly(
            "petition-receive",
            "petition-classify",
            "petition-answer",
            "petition-publish",
            "petition-rate");
    assertThat(published.page("hẹn nhiều lần", null, 10))
        .anySatisfy(
            one -> {
              assertThat(one.code()).isEqualTo(code);
              assertThat(one.content() + one.answer()).doesNotContain(LINH.name(), "472");
            });
    assertThat(petitions.list(clerk, PetitionQuery.of(PetitionList.UNSATISFIED, 10)).items())
        .extracting(Petition::code)
        .contains(code);
  }

  @Test
  void what_is_missing_or_wrong_is_said_at_once() {
    var nothing =
        new NewPetition("XX", null, " ", "khong-phai", "9.999999", who("", "", ""), false);
    var refused =
        catchThrowableOfType(
            Refused.class, () -> send.handle(nothing, List.of(), UUID.randomUUID().toString()));
    assertThat(refused.findings())
        .extracting(Finding::field)
        .containsExactlyInAnyOrder(
            "agency", "content", "dossier", "procedure", "name", "address", "phone");
    assertRefused(
        PetitionRefusal.PETITION_PHONE_MALFORMED,
        () -> sendFrom(who("Linh", "Thôn Thủy Tú", "123")));
    assertRefused(
        PetitionRefusal.PETITION_NAME_ODD,
        () -> sendFrom(who("<script>", "Thôn Thủy Tú", "0900000472")));
    assertRefused(
        PetitionRefusal.PETITION_EMAIL_MALFORMED,
        () -> sendFrom(new Sender("Linh", "Thôn", "0900000472", "không phải thư")));
  }

  @Test
  void the_same_form_pressed_twice_is_one_petition() {
    var key = UUID.randomUUID().toString();
    var petition = about(Concern.RULE, "Bỏ giấy xác nhận cư trú");
    var first = send.handle(petition, List.of(), key);
    assertThat(send.handle(petition, List.of(), key)).isEqualTo(first);
  }

  @Test
  void numbers_of_the_register_have_no_gaps_also_when_many_come_at_once() throws Exception {
    var before = number(scene.conduct());
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<PetitionCode> one = () -> scene.conduct().code();
      var made = pool.invokeAll(Collections.nCopies(8, one));
      for (var each : made) {
        assertThat(each.get()).isNotNull();
      }
    }
    assertRefused(
        PetitionRefusal.PETITION_CONTENT_MISSING, () -> scene.sent(about(Concern.RULE, "")));
    assertThat(number(scene.conduct())).isEqualTo(before + 9);
  }

  @Test
  void the_second_of_two_who_act_at_once_is_told_that_it_changed() {
    var sent = scene.conduct();
    classified(sent, null, officer.accountId());
    assertThatThrownBy(
            () -> close.refuse(leader, sent.code(), sent.version(), "Không thuộc phạm vi"))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void the_same_said_again_is_put_with_the_earlier_one_and_counted_once() {
    var first = scene.conduct();
    var second = scene.conduct();
    assertRefused(
        PetitionRefusal.PETITION_MERGE_LATER,
        () -> merge.handle(clerk, first.code(), first.version(), second.code().value()));
    assertRefused(
        PetitionRefusal.PETITION_MERGE_UNKNOWN,
        () -> merge.handle(clerk, second.code(), second.version(), "PA-H50.101-2026-999999"));
    var merged =
        merge.handle(
            clerk, second.code(), second.version(), first.code().value().toLowerCase(Locale.ROOT));
    assertThat(merged.status()).isEqualTo(Status.MERGED);
    assertThat(followed.earlier(merged).orElseThrow().code()).isEqualTo(first.code());
  }

  @Test
  void whoever_sent_it_hears_of_it_without_being_named_in_the_log() {
    var sent = scene.conduct();
    assertThat(told(sent.code())).containsExactly("petition.received");
    var messages =
        jdbc.sql(
                """
                select recipient || title || body
                  from notification.message
                 where subject_type = 'petition' and subject_id = :code
                """)
            .param("code", sent.code().value())
            .query(String.class)
            .list();
    assertThat(messages)
        .hasSize(2)
        .allSatisfy(
            text ->
                assertThat(text).contains(sent.code().value()).doesNotContain("Linh", "Thủy Tú"));
  }

  private void sendFrom(Sender sender) {
    var petition = new NewPetition(Desk.AGENCY, null, "Việc gì đó", "", "", sender, true);
    var unused = send.handle(petition, List.of(), UUID.randomUUID().toString());
  }

  private static Sender who(String name, String address, String phone) {
    return new Sender(name, address, phone, "");
  }

  private static int number(Petition petition) {
    var code = petition.code().value();
    return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
  }

  private List<String> trail(PetitionCode code) {
    return jdbc.sql(
            """
            select action
              from audit.entry
             where subject = 'petition:' || :code
             order by at, id
            """)
        .param("code", code.value())
        .query(String.class)
        .list();
  }
}
