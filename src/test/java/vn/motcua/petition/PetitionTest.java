package vn.motcua.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.motcua.petition.PetitionScene.LINH;
import static vn.motcua.petition.PetitionScene.about;
import static vn.motcua.testing.Refusals.assertRefused;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.petition.handling.AnswerPetition;
import vn.motcua.petition.handling.AskDetails;
import vn.motcua.petition.handling.AssignPetition;
import vn.motcua.petition.handling.ClassifyPetition;
import vn.motcua.petition.handling.ClosePetition;
import vn.motcua.petition.handling.ForwardPetition;
import vn.motcua.petition.handling.MergePetition;
import vn.motcua.petition.handling.PetitionRights;
import vn.motcua.petition.handling.PublishAnswer;
import vn.motcua.petition.handling.TakeDetails;
import vn.motcua.petition.model.Action;
import vn.motcua.petition.model.Concern;
import vn.motcua.petition.model.Guidance;
import vn.motcua.petition.model.Limits;
import vn.motcua.petition.model.Petition;
import vn.motcua.petition.model.PetitionEvent;
import vn.motcua.petition.model.Sender;
import vn.motcua.petition.model.Source;
import vn.motcua.petition.model.Status;
import vn.motcua.petition.model.Verdict;
import vn.motcua.petition.publishing.Followed;
import vn.motcua.petition.publishing.PublishedAnswers;
import vn.motcua.petition.publishing.RateAnswer;
import vn.motcua.petition.receiving.EnterPetition;
import vn.motcua.petition.receiving.NewPetition;
import vn.motcua.petition.receiving.SendPetition;
import vn.motcua.petition.receiving.Strangers;
import vn.motcua.petition.store.PetitionStore;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.settings.store.SettingSnapshots;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.TimeLimit;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.workcalendar.WorkCalendar;

/** What becomes of a petition, by whom and by when. */
@DemonstrationTest
class PetitionTest {

  @Autowired Desk desk;
  @Autowired SendPetition send;
  @Autowired EnterPetition enter;
  @Autowired ClassifyPetition classify;
  @Autowired AssignPetition assign;
  @Autowired ForwardPetition forward;
  @Autowired AskDetails ask;
  @Autowired TakeDetails takeDetails;
  @Autowired ClosePetition close;
  @Autowired MergePetition merge;
  @Autowired AnswerPetition answer;
  @Autowired PublishAnswer publish;
  @Autowired RateAnswer rate;
  @Autowired Followed followed;
  @Autowired PublishedAnswers published;
  @Autowired Petitions petitions;
  @Autowired PetitionStore store;
  @Autowired WorkCalendar calendar;
  @Autowired SettingSnapshots snapshots;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private PetitionScene scene;
  private Actor clerk;
  private Actor officer;
  private Actor leader;

  @BeforeEach
  void people() {
    scene = new PetitionScene(send, store, jdbc);
    clerk = desk.person("tiepnhan");
    officer = desk.person("canbo");
    leader = desk.person("lanhdao");
  }

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
  void what_came_by_telephone_counts_from_when_it_came() {
    var at = clock.instant().minus(2, ChronoUnit.DAYS);
    var code =
        enter.handle(clerk, about(Concern.RULE, "Thủ tục khó"), Source.PHONE, at, List.of(), null);
    var petition = scene.now(code);
    assertThat(petition.receipt().at()).isEqualTo(at);
    assertThat(petition.receipt().byName()).isEqualTo(clerk.fullName());
    assertThat(petition.timing().dueAt()).isEqualTo(due(petition, at, 15));
    assertRefused(
        PetitionRefusal.PETITION_MOMENT_AHEAD,
        () ->
            enter.handle(
                clerk,
                about(Concern.RULE, "Mai mới gọi"),
                Source.PHONE,
                clock.instant().plusSeconds(60),
                List.of(),
                null));
    assertRefused(
        PetitionRefusal.PETITION_SOURCE_MISSING,
        () ->
            enter.handle(clerk, about(Concern.RULE, "Từ đâu?"), Source.WEB, null, List.of(), null));
    assertThatThrownBy(
            () ->
                enter.handle(
                    officer,
                    about(Concern.RULE, "Không có quyền"),
                    Source.DESK,
                    null,
                    List.of(),
                    null))
        .isInstanceOf(Denied.class);
  }

  @Test
  void each_limit_counts_working_days_by_the_setting_and_conduct_is_forwarded_sooner() {
    var conduct = scene.conduct();
    assertThat(conduct.timing().limits()).isEqualTo(new Limits(2, 5, 3, 15, 2));
    assertThat(conduct.timing().stepDueAt()).isEqualTo(due(conduct, conduct.receipt().at(), 2));
    assertThat(conduct.timing().dueAt()).isEqualTo(due(conduct, conduct.receipt().at(), 15));
    var rule = scene.sent(about(Concern.RULE, "Nên bỏ một giấy"));
    assertThat(rule.timing().limits().forward()).isEqualTo(5);
  }

  @Test
  void the_clock_stands_while_details_are_awaited_and_they_are_asked_for_once() {
    var sent = scene.conduct();
    var asked = ask.handle(clerk, sent.code(), sent.version(), "Cán bộ nào, ngày nào?");
    assertThat(asked.status()).isEqualTo(Status.AWAITING_DETAILS);
    assertThat(asked.timing().stepDueAt()).isNull();

    AdjustableClock.at(
        clock.instant().plus(14, ChronoUnit.DAYS),
        () -> takeDetails.take(Strangers.SENDER, scene.now(sent.code()), "Ngày 5/11", List.of()));

    var back = scene.now(sent.code());
    assertThat(back.status()).isEqualTo(Status.RECEIVED);
    assertThat(back.subject().content()).contains("Ngày 5/11");
    assertThat(back.timing().dueAt())
        .isAfter(sent.timing().dueAt().plus(11, ChronoUnit.DAYS))
        .isBefore(sent.timing().dueAt().plus(30, ChronoUnit.DAYS));
    assertRefused(
        PetitionRefusal.PETITION_ASKED_ALREADY,
        () -> ask.handle(clerk, sent.code(), back.version(), "Nữa?"));
    assertThat(stories(sent.code())).doesNotContain(Action.RATE);
    assertThat(store.events(back.id()))
        .as("what people add stays out of the story")
        .noneMatch(event -> event.note().contains("Ngày 5/11"));
  }

  @Test
  void the_agency_it_is_forwarded_to_has_it_by_its_own_clock_and_the_first_goes_on_seeing_it() {
    var sent = scene.conduct();
    var later = clock.instant().plus(20, ChronoUnit.DAYS);
    AdjustableClock.at(
        later,
        () ->
            forward.handle(
                clerk, sent.code(), sent.version(), "H50.102", "Cán bộ của xã bên cạnh"));
    var there = scene.now(sent.code());
    assertThat(there.status()).isEqualTo(Status.FORWARDED);
    assertThat(there.holding().agencyId()).isNotEqualTo(sent.holding().agencyId());
    assertThat(there.timing().from()).isEqualTo(later);
    assertThat(there.timing().dueAt()).isEqualTo(due(there, later, 15));
    assertThat(events(sent.code()).getLast().isLate()).as("twenty days for three").isTrue();
    assertThat(petitions.get(clerk, sent.code()).code()).isEqualTo(sent.code());
    assertThat(PetitionRights.actions(clerk, there)).isEmpty();
    assertRefused(
        PetitionRefusal.PETITION_SAME_AGENCY,
        () -> {
          var other = scene.conduct();
          forward.handle(clerk, other.code(), other.version(), Desk.AGENCY, "Về chính mình");
        });
  }

  @Test
  void whose_conduct_it_is_about_neither_sees_nor_is_given_it() {
    var sent = scene.conduct();
    assertRefused(
        PetitionRefusal.PETITION_PERSON_IS_AGAINST,
        () -> classified(sent, officer.accountId(), officer.accountId()));
    var classified = classified(sent, officer.accountId(), clerk.accountId());
    assertThatThrownBy(() -> petitions.get(officer, sent.code())).isInstanceOf(NotVisible.class);
    assertRefused(
        PetitionRefusal.PETITION_PERSON_IS_AGAINST,
        () -> assign.handle(clerk, sent.code(), classified.version(), id(officer)));

    var againstTheClerk = scene.conduct();
    classify.handle(
        leader,
        againstTheClerk.code(),
        againstTheClerk.version(),
        Concern.CONDUCT,
        id(clerk),
        id(officer));
    assertThatThrownBy(() -> petitions.get(clerk, againstTheClerk.code()))
        .as("who receives petitions does not see what is said of them")
        .isInstanceOf(NotVisible.class);
    assertThat(petitions.list(clerk, PetitionQuery.of(PetitionList.ALL, 50)).items())
        .extracting(Petition::code)
        .doesNotContain(againstTheClerk.code())
        .contains(sent.code());
  }

  @Test
  void a_denunciation_is_answered_with_the_way_and_its_sender_is_known_to_its_handler_only() {
    var sent = scene.conduct();
    close.guide(
        clerk,
        sent.code(),
        sent.version(),
        Guidance.DENUNCIATION,
        "Gửi đơn đến Chủ tịch Ủy ban nhân dân xã");
    var sealed = scene.now(sent.code());
    assertThat(sealed.status()).isEqualTo(Status.GUIDED);
    assertThat(PetitionRights.mayKnowSender(clerk, sealed)).isTrue();
    assertThat(PetitionRights.mayKnowSender(leader, sealed)).isFalse();
    assertThat(PetitionRights.maySee(leader, sealed)).as("that there is one").isTrue();
    assertThatThrownBy(() -> petitions.reveal(leader, sent.code())).isInstanceOf(Denied.class);
    assertThat(
            petitions
                .list(
                    leader, new PetitionQuery(PetitionList.ALL, "Diệu Linh", null, null, null, 50))
                .items())
        .extracting(Petition::code)
        .doesNotContain(sent.code());
    assertThat(told(sent.code())).doesNotContain("petition.closed");
  }

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
  void a_refusal_says_why_and_is_late_after_two_working_days() {
    var inTime = scene.conduct();
    close.refuse(clerk, inTime.code(), inTime.version(), "Không rõ việc gì");
    assertThat(scene.now(inTime.code()).timing().late()).isFalse();
    assertThat(told(inTime.code())).contains("petition.received", "petition.closed");

    var late = scene.conduct();
    AdjustableClock.at(
        late.receipt().at().plus(8, ChronoUnit.DAYS),
        () -> close.refuse(clerk, late.code(), late.version(), "Trùng"));
    assertThat(scene.now(late.code()).timing().late()).isTrue();
    assertRefused(
        PetitionRefusal.PETITION_REASON_MISSING,
        () -> {
          var other = scene.conduct();
          close.refuse(clerk, other.code(), other.version(), " ");
        });
  }

  @Test
  void whoever_sent_it_follows_it_with_the_second_fact_and_nobody_without() {
    var sent = scene.conduct();
    assertThat(followed.find(sent.code(), "0472")).isPresent();
    assertThat(followed.find(sent.code(), "0473")).isEmpty();
    assertThat(followed.find(sent.code(), "")).isEmpty();
    assertThat(followed.find(sent.code(), "%%%%")).isEmpty();
    assertThat(followed.find(new PetitionCode("PA-H50.101-2026-9999999"), "0472")).isEmpty();
  }

  @Test
  void an_officer_sees_what_was_given_to_them_and_no_more() {
    var mine = classified(scene.conduct(), null, officer.accountId());
    var other = scene.conduct();
    assertThat(petitions.get(officer, mine.code()).code()).isEqualTo(mine.code());
    assertThatThrownBy(() -> petitions.get(officer, other.code())).isInstanceOf(NotVisible.class);
    assertThat(petitions.list(officer, PetitionQuery.of(PetitionList.ALL, 50)).items())
        .extracting(Petition::code)
        .contains(mine.code())
        .doesNotContain(other.code());
  }

  @Test
  void the_lists_hold_what_waits_and_count_it() {
    int before = petitions.counts(clerk, 1000).getOrDefault(PetitionList.TO_CLASSIFY, 0);
    var sent = scene.conduct();
    assertThat(petitions.counts(clerk, 1000).get(PetitionList.TO_CLASSIFY)).isEqualTo(before + 1);
    AdjustableClock.at(
        sent.receipt().at().plus(10, ChronoUnit.DAYS),
        () ->
            assertThat(petitions.list(clerk, PetitionQuery.of(PetitionList.LATE, 1000)).items())
                .extracting(Petition::code)
                .contains(sent.code()));
    assertThat(petitions.list(clerk, PetitionQuery.of(PetitionList.LATE, 1000)).items())
        .extracting(Petition::code)
        .doesNotContain(sent.code());
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

  private Petition answered(Petition sent, @Nullable Verdict verdict) {
    var concern = verdict == null ? Concern.RULE : Concern.CONDUCT;
    var classified = classify.handle(clerk, sent.code(), sent.version(), concern, "", id(officer));
    return answer.handle(
        officer, sent.code(), classified.version(), "Đã xin lỗi và nhắc nhở", verdict, List.of());
  }

  private Petition classified(Petition sent, @Nullable Long against, long to) {
    return classify.handle(
        clerk,
        sent.code(),
        sent.version(),
        Concern.CONDUCT,
        against == null ? "" : Long.toString(against),
        Long.toString(to));
  }

  private void sendFrom(Sender sender) {
    var petition = new NewPetition(Desk.AGENCY, null, "Việc gì đó", "", "", sender, true);
    var unused = send.handle(petition, List.of(), UUID.randomUUID().toString());
  }

  private static Sender who(String name, String address, String phone) {
    return new Sender(name, address, phone, "");
  }

  private static String id(Actor actor) {
    return Long.toString(actor.accountId());
  }

  private static int number(Petition petition) {
    var code = petition.code().value();
    return Integer.parseInt(code.substring(code.lastIndexOf('-') + 1));
  }

  private Instant due(Petition petition, Instant from, int days) {
    return calendar
        .deadline(petition.holding().agencyId(), from, TimeLimit.workingDays(days), List.of())
        .dueAt();
  }

  private List<PetitionEvent> events(PetitionCode code) {
    return store.events(scene.now(code).id());
  }

  private List<Action> stories(PetitionCode code) {
    return events(code).stream().map(PetitionEvent::action).toList();
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

  private List<String> told(PetitionCode code) {
    return jdbc.sql(
            """
            select distinct kind
              from notification.message
             where subject_type = 'petition' and subject_id = :code
            """)
        .param("code", code.value())
        .query(String.class)
        .list();
  }
}
