package vn.motcua.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.Refusals.assertRefused;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.DossierRefusal;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Worklist;
import vn.motcua.dossier.WorklistQuery;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Urging;
import vn.motcua.dossier.urging.AnswerUrging;
import vn.motcua.dossier.urging.UrgeDossier;
import vn.motcua.dossier.urging.UrgeDossier.Call;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.settings.store.SettingSnapshots;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class UrgingTest {

  private static final String URGED = "/desk/dossiers?list=urged&filter=none";
  private static final Instant FRIDAY = moment("2026-11-20T14:30");

  @Autowired ApplicationContext context;
  @Autowired MockMvc mvc;
  @Autowired Dossiers dossiers;
  @Autowired UrgeDossier urge;
  @Autowired AnswerUrging answer;
  @Autowired JdbcClient jdbc;

  private TestOffice office;

  @BeforeEach
  void open() {
    office = new TestOffice(context);
  }

  @Test
  void a_call_is_part_of_the_story_and_changes_neither_state_nor_date_nor_version() {
    var dossier = office.assigned("Sùng Thị Gọi", FRIDAY);
    call(dossier, 0, FRIDAY.plusSeconds(600));
    assertThat(dossiers.get(office.officer, dossier.code())).isEqualTo(dossier);
    assertThat(urgings(dossier))
        .singleElement()
        .satisfies(
            urging -> {
              assertThat(urging.takenBy()).isEqualTo("Lý Thị Nhận");
              assertThat(urging.callerPhone()).isEqualTo("0912345678");
              assertThat(urging.isOpen()).isTrue();
            });
    assertThat(audited(dossier)).containsExactly("dossier-urged");
  }

  @Test
  void the_answer_is_due_after_four_hours_of_work_over_the_weekend() {
    var dossier = office.assigned("Sùng Thị Cuối Tuần", FRIDAY);
    var closing = moment("2026-11-20T17:00");
    var urging = call(dossier, 0, closing.minus(Duration.ofHours(1)));
    // one hour is left on Friday, three of Monday's morning follow
    assertThat(urging.answerDueAt()).isEqualTo(moment("2026-11-23T10:00"));
  }

  @Test
  void a_province_may_give_fewer_hours_from_a_day_on() {
    var dossier = office.assigned("Sùng Thị Nhanh", FRIDAY);
    var id =
        jdbc.sql(
                """
                insert into settings.setting_value
                       (setting, province_id, valid_from, value, ground, certain, shipped, entered_by, entered_by_name, entered_at)
                values ('dossier.urging-answer-within', :province, date '2026-11-20', '1', 'QĐ 1', true, false, 1, 'Người nhập', now())
                returning id
                """)
            .param("province", office.province.id())
            .query(Long.class)
            .single();
    context.getBean(SettingSnapshots.class).forget();
    try {
      var urging = call(dossier, 0, moment("2026-11-20T14:40"));
      assertThat(urging.answerDueAt()).isEqualTo(moment("2026-11-20T15:40"));
    } finally {
      jdbc.sql("delete from settings.setting_value where id = :id").param("id", id).update();
      context.getBean(SettingSnapshots.class).forget();
    }
  }

  @Test
  void what_is_called_after_more_often_floats_up_for_whoever_has_to_answer() throws Exception {
    var once = office.assigned("Sùng Thị Một", FRIDAY);
    var twice = office.assigned("Sùng Thị Hai", FRIDAY);
    var later = office.assigned("Sùng Thị Sau", FRIDAY);
    office.assigned("Sùng Thị Im", FRIDAY);
    call(once, 0, FRIDAY.plusSeconds(600));
    call(later, 0, FRIDAY.plusSeconds(4000));
    call(twice, 0, FRIDAY.plusSeconds(5000));
    call(twice, 1, FRIDAY.plusSeconds(6000));
    var expected = codes(twice, once, later);
    for (var person : List.of(office.officer, office.head, office.leader, office.inspector)) {
      var browser = new Browser(mvc, person);
      assertThat(browser.codes(URGED + "&agency=" + office.agency.id()))
          .as(person.username())
          .isEqualTo(expected);
      assertThat(browser.page(URGED)).contains("Đôn đốc ×2");
    }
    assertThat(new Browser(mvc, office.reception).codes(URGED)).isEmpty();
    assertThat(new Browser(mvc, office.clerk).codes(URGED)).isEmpty();
  }

  @Test
  void pages_of_the_list_show_every_dossier_once_in_its_order() {
    for (int i = 0; i < 7; i++) {
      var dossier = office.assigned("Sùng Thị " + i, FRIDAY.plusSeconds(i));
      for (int calls = 0; calls <= i % 3; calls++) {
        call(dossier, calls, FRIDAY.plusSeconds(3600 + 60L * (i / 3)));
      }
    }
    var whole = dossiers.list(office.officer, WorklistQuery.of(Worklist.URGED, 50)).items();
    assertThat(whole).hasSize(7);
    var paged = new ArrayList<>(whole.subList(0, 0));
    var next = "";
    do {
      var slice = dossiers.list(office.officer, WorklistQuery.of(Worklist.URGED, next, 2));
      paged.addAll(slice.items());
      next = slice.next();
    } while (next != null);
    assertThat(paged).isEqualTo(whole);
    assertThat(whole.stream().map(line -> line.urgings())).isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void one_answer_counts_for_all_calls_seen_and_a_late_one_is_marked() throws Exception {
    var dossier = office.assigned("Sùng Thị Muộn", FRIDAY);
    call(dossier, 0, FRIDAY);
    call(dossier, 1, FRIDAY.plusSeconds(60));
    var seen = 2;
    call(dossier, 2, FRIDAY.plusSeconds(120));
    var monday = moment("2026-11-23T15:00");
    at(monday, () -> answer.handle(office.officer, dossier.code(), seen, "Chiều nay trả kết quả."));
    assertThat(urgings(dossier)).extracting(Urging::isOpen).containsExactly(false, false, true);
    at(
        monday,
        () -> {
          assertThat(lateOf(office.head)).containsExactly(dossier.code());
          answer.handle(office.head, dossier.code(), 3, "Đã hẹn 16 giờ.");
          assertThat(lateOf(office.head)).isEmpty();
        });
    assertThat(new Browser(mvc, office.reception).page("/desk/dossiers/" + dossier.code()))
        .contains("Trả lời đôn đốc, trễ hạn")
        .contains("Chiều nay trả kết quả.")
        .contains("Người dân đôn đốc lần 3")
        .doesNotContain("0912345678");
    assertThat(audited(dossier))
        .containsExactly(
            "dossier-urged",
            "dossier-urged",
            "dossier-urged",
            "urging-answered",
            "urging-answered");
    assertRefused(
        DossierRefusal.NO_CALL_WAITS,
        () -> answer.handle(office.officer, dossier.code(), 3, "Nữa"));
  }

  @Test
  void only_those_in_whose_hands_it_lies_answer() {
    var dossier = office.assigned("Sùng Thị Tay", FRIDAY);
    call(dossier, 0, FRIDAY);
    for (var other : List.of(office.reception, office.clerk, office.returning, office.inspector)) {
      assertThatThrownBy(() -> answer.handle(other, dossier.code(), 1, "Tôi trả lời"))
          .as(other.username())
          .isInstanceOf(Denied.class);
    }
    assertThatThrownBy(() -> urge.require(office.inspector, dossier.code()))
        .isInstanceOf(Denied.class);
    var stranger = new TestOffice(context).reception;
    assertThatThrownBy(() -> urge.require(stranger, dossier.code())).isInstanceOf(NotVisible.class);
    var signing = office.perform(office.officer, dossier, Action.SUBMIT_FOR_SIGNATURE, FRIDAY);
    assertThatThrownBy(() -> answer.handle(office.officer, signing.code(), 1, "Tôi trả lời"))
        .isInstanceOf(Denied.class);
    answer.handle(office.leader, signing.code(), 1, "Tôi ký ngay.");
  }

  @Test
  void a_button_pressed_twice_is_one_call_and_nothing_typed_is_lost() throws Exception {
    var dossier = office.assigned("Sùng Thị Đúp", FRIDAY);
    var form =
        Map.of(
            "seen", List.of("0"),
            "callerName", List.of("Sùng Thị Mẹ"),
            "note", List.of("Cần gấp"));
    var browser = new Browser(mvc, office.reception);
    var address = "/desk/dossiers/" + dossier.code() + "/urge";
    assertThat(browser.send(address, form).getResponse().getStatus()).isEqualTo(302);
    var again = browser.send(address, form).getResponse();
    assertThat(again.getStatus()).isEqualTo(422);
    assertThat(again.getContentAsString(StandardCharsets.UTF_8))
        .contains("Vừa có một cuộc gọi")
        .contains("Sùng Thị Mẹ")
        .contains("Cần gấp")
        .contains("name=\"seen\" value=\"1\"");
    assertThat(urgings(dossier)).hasSize(1);
  }

  @Test
  void everything_wrong_with_a_call_is_said_at_once() {
    var dossier = office.assigned("Sùng Thị Sai", FRIDAY);
    assertThatThrownBy(
            () ->
                urge.handle(
                    office.reception, dossier.code(), new Call("<>", "12", "x".repeat(2001), 0)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(finding -> finding.field())
                    .containsExactly("callerName", "callerPhone", "note"));
  }

  @Test
  void nobody_has_to_answer_any_more_once_the_dossier_has_ended() {
    var dossier = office.assigned("Sùng Thị Rút", FRIDAY);
    call(dossier, 0, FRIDAY);
    office.perform(office.reception, dossier, Action.WITHDRAW, FRIDAY.plusSeconds(600));
    assertThat(dossiers.list(office.leader, WorklistQuery.of(Worklist.URGED, 50)).items())
        .isEmpty();
    assertRefused(DossierRefusal.NOTHING_TO_URGE, () -> call(dossier, 1, FRIDAY));
  }

  @Test
  void citizens_who_look_up_a_dossier_see_no_callers() throws Exception {
    var dossier = office.assigned("Sùng Thị Xem", FRIDAY);
    call(dossier, 0, FRIDAY);
    var sent =
        mvc.perform(
                post("/tra-cuu")
                    .param("ma", dossier.code().value())
                    .param("soCuoi", "5678")
                    .with(csrf()))
            .andReturn()
            .getResponse();
    var page =
        mvc.perform(get("/tra-cuu/" + dossier.code()).cookie(sent.getCookies()))
            .andReturn()
            .getResponse()
            .getContentAsString(StandardCharsets.UTF_8);
    assertThat(page)
        .contains("Cơ quan")
        .contains("mc-timeline")
        .doesNotContain("đôn đốc", "Đôn đốc", "Người Gọi", "Hỏi kết quả");
  }

  private Urging call(Dossier dossier, int seen, Instant when) {
    return at(
        when,
        () ->
            urge.handle(
                office.reception, dossier.code(), new Call("Người Gọi", "", "Hỏi kết quả", seen)));
  }

  private List<DossierCode> lateOf(Actor actor) {
    return dossiers.list(actor, WorklistQuery.of(Worklist.URGED_LATE, 50)).items().stream()
        .map(line -> line.code())
        .toList();
  }

  private List<Urging> urgings(Dossier dossier) {
    return dossiers.view(office.leader, dossier.code()).urgings();
  }

  private List<String> audited(Dossier dossier) {
    return jdbc.sql(
            """
            select action
              from audit.entry
             where subject = 'dossier:' || :code
               and action like '%urg%'
             order by id
            """)
        .param("code", dossier.code().value())
        .query(String.class)
        .list();
  }

  private static List<String> codes(Dossier... dossiers) {
    return Arrays.stream(dossiers).map(dossier -> dossier.code().value()).toList();
  }

  private static Instant moment(String local) {
    return Vietnam.instant(LocalDateTime.parse(local));
  }

  private static <T> T at(Instant instant, Supplier<T> work) {
    var answer = new AtomicReference<T>();
    AdjustableClock.at(instant, () -> answer.set(work.get()));
    return Objects.requireNonNull(answer.get());
  }

  private static void at(Instant instant, Runnable work) {
    AdjustableClock.at(instant, work);
  }
}
