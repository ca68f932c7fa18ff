package vn.motcua.dossier.recomputation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.SignedInAs.actor;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.recomputation.Recomputation.State;
import vn.motcua.dossier.recomputation.RecomputationRow.Outcome;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.workcalendar.change.EnterDays;
import vn.motcua.workcalendar.change.EnteredDays;
import vn.motcua.workcalendar.change.EntryKind;
import vn.motcua.workcalendar.change.Ground;
import vn.motcua.workcalendar.change.WithdrawEntry;
import vn.motcua.workcalendar.engine.SpecialKind;

/** A day off entered late moves exactly the listed dossiers. */
@DemonstrationTest
class RecomputeDueDatesTest {

  /** A Wednesday; three working days later is a Monday. */
  private static final Instant RECEIVED = at("2028-03-01T08:00");

  /** Inside the limit of what is received that day. */
  private static final LocalDate DAY_OFF = LocalDate.of(2028, 3, 3);

  private static final Ground GROUND = new Ground("TB 12/TB-UBND", "");

  @Autowired RecomputeDueDates recompute;
  @Autowired RecomputationWork work;
  @Autowired EnterDays enterDays;
  @Autowired WithdrawEntry withdraw;
  @Autowired Desk desk;
  @Autowired ReceiveDossier receive;
  @Autowired DossierActions actions;
  @Autowired Dossiers dossiers;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  private Actor leader;

  @BeforeEach
  void somebody() {
    leader = desk.person("lanhdao.huongphung");
  }

  @AfterEach
  void give_the_day_back() {
    try {
      withdraw.handle(leader, leader.agencyId(), EntryKind.DAY, DAY_OFF, GROUND);
    } catch (vn.motcua.shared.NotVisible gone) {
      assertThat(gone).isNotNull();
    }
  }

  @Test
  void a_calendar_correction_moves_exactly_the_listed_dossiers() {
    var plain = received();
    var changed = received();
    var paused = supplementAsked(received());
    var returned = withdrawn(received());
    var before = dues();

    closeTheDay();
    assertThat(dues()).as("the calendar alone moves nothing").isEqualTo(before);

    var id = ask();
    var listed = rows(id);
    assertThat(listed)
        .containsKeys(plain.code().value(), changed.code().value())
        .doesNotContainKeys(paused.code().value(), returned.code().value());
    var row = Objects.requireNonNull(listed.get(plain.code().value()));
    assertThat(row.beforeOn()).isEqualTo(LocalDate.of(2028, 3, 6));
    assertThat(row.afterOn()).isEqualTo(LocalDate.of(2028, 3, 7));
    assertThat(row.minutes()).isEqualTo(8 * 60);
    assertThat(dues()).as("the list moves nothing").isEqualTo(before);

    var since = received();
    act(changed, Action.FORWARD);
    confirm(id, false);
    work.finish(id);
    work.finish(id);

    var settled = rows(id);
    assertThat(outcome(settled, plain)).isEqualTo(Outcome.MOVED);
    assertThat(outcome(settled, changed)).isEqualTo(Outcome.CHANGED_SINCE);
    var after = dues();
    after.forEach(
        (code, due) -> {
          var of = settled.get(code);
          var moved = of != null && of.outcome() == Outcome.MOVED;
          assertThat(due)
              .as(code)
              .isEqualTo(
                  moved
                      ? Objects.requireNonNull(of).afterAt()
                      : before.getOrDefault(code, Objects.requireNonNull(since.timing().dueAt())));
        });
    assertThat(recompute.get(leader, id).state()).isEqualTo(State.DONE);
    assertThat(recompute.counts(leader, id).toDo()).isZero();

    var events = dossiers.view(leader, plain.code()).events();
    assertThat(events.stream().filter(event -> event.action() == Action.RECOMPUTE_DUE))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.dueBefore()).isEqualTo(row.beforeAt());
              assertThat(event.dueAfter()).isEqualTo(row.afterAt());
              assertThat(event.note()).contains("TB 12/TB-UBND", "Nghỉ bão");
            });
    assertThat(audited(plain)).isEqualTo(1);
  }

  @Test
  void a_promised_date_is_not_moved_to_an_earlier_one_unless_it_is_said_so() {
    closeTheDay();
    var first = received();
    var promised = first.timing().dueAt();
    withdraw.handle(leader, leader.agencyId(), EntryKind.DAY, DAY_OFF, GROUND);

    var kept = ask();
    confirm(kept, false);
    work.finish(kept);
    assertThat(outcome(rows(kept), first)).isEqualTo(Outcome.KEPT);
    assertThat(due(first)).isEqualTo(promised);

    var moved = ask();
    confirm(moved, true);
    work.finish(moved);
    assertThat(outcome(rows(moved), first)).isEqualTo(Outcome.MOVED);
    assertThat(due(first)).isBefore(promised);
  }

  @Test
  void a_day_promised_with_an_apology_moves_only_when_the_office_is_closed_on_it() {
    var apologised = rescheduled(received(), DAY_OFF.plusDays(10));
    var onTheDay = rescheduled(received(), DAY_OFF.plusDays(7));
    enterDays.handle(
        leader,
        leader.agencyId(),
        List.of(
            new EnteredDays(
                SpecialKind.LOCAL_CLOSURE, DAY_OFF.plusDays(7), DAY_OFF.plusDays(7), "Nghỉ bão")),
        GROUND);
    var listed = rows(ask());
    assertThat(listed).doesNotContainKey(apologised.code().value());
    assertThat(Objects.requireNonNull(listed.get(onTheDay.code().value())).afterOn())
        .isEqualTo(LocalDate.of(2028, 3, 13));
    withdraw.handle(leader, leader.agencyId(), EntryKind.DAY, DAY_OFF.plusDays(7), GROUND);
  }

  @Test
  void a_calendar_changed_again_moves_nothing() {
    var dossier = received();
    closeTheDay();
    var id = ask();
    withdraw.handle(leader, leader.agencyId(), EntryKind.DAY, DAY_OFF, GROUND);
    confirm(id, true);
    work.finish(id);
    assertThat(outcome(rows(id), dossier)).isEqualTo(Outcome.CALENDAR_CHANGED);
    assertThat(due(dossier)).isEqualTo(dossier.timing().dueAt());
  }

  @Test
  void what_a_killed_node_left_behind_is_finished_by_the_next() {
    var dossiers = List.of(received(), received(), received());
    closeTheDay();
    var id = ask();
    confirm(id, false);
    // a node died after one row was settled and committed
    var first = dossiers.getFirst();
    jdbc.sql(
            """
            update dossier.recomputation_row
               set outcome = 'MOVED'
             where recomputation_id = :id
               and dossier_id = :dossier
            """)
        .param("id", id)
        .param("dossier", first.id())
        .update();
    work.finish(id);
    assertThat(due(first)).as("never twice").isEqualTo(first.timing().dueAt());
    assertThat(due(dossiers.get(1))).isAfter(dossiers.get(1).timing().dueAt());
    assertThat(recompute.get(leader, id).state()).isEqualTo(State.DONE);
  }

  @Test
  void only_a_list_that_was_looked_at_is_confirmed_once_with_reason_and_document() {
    received();
    closeTheDay();
    var id = ask();
    assertThatThrownBy(() -> recompute.confirm(leader, id, " ", " ", false))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.findings()).hasSize(2));
    confirm(id, false);
    assertThatThrownBy(() -> confirm(id, false)).isInstanceOf(Refused.class);
    work.finish(id);
    assertThatThrownBy(() -> recompute.ask(desk.person("canbo.huongphung"), leader.agencyId()))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> recompute.get(desk.person("lanhdao"), id))
        .isInstanceOf(vn.motcua.shared.NotVisible.class);
  }

  @Test
  void the_pages_list_export_and_confirm() throws Exception {
    var dossier = received();
    closeTheDay();
    var answer =
        mvc.perform(
                post("/desk/due-dates")
                    .with(actor(leader))
                    .with(csrf())
                    .param("agency", Long.toString(leader.agencyId()))
                    .param("idempotencyKey", UUID.randomUUID().toString()))
            .andExpect(status().is(302))
            .andReturn()
            .getResponse();
    var url = Objects.requireNonNull(answer.getRedirectedUrl());
    work.finish(Long.parseLong(url.substring(url.lastIndexOf('/') + 1)));
    assertThat(page(url))
        .contains(dossier.code().value(), "muộn hơn 8 giờ làm việc", "Chờ xác nhận");
    assertThat(page(url + "/rows.csv")).contains("Mã hồ sơ,Thủ tục", dossier.code().value());
    assertThat(page("/desk/dossiers/" + dossier.code())).contains("Lịch làm việc đã thay đổi");
    mvc.perform(
            post(url + "/confirm")
                .with(actor(leader))
                .with(csrf())
                .param("document", "TB 12/TB-UBND")
                .param("reason", "Nghỉ bão")
                .param("idempotencyKey", UUID.randomUUID().toString()))
        .andExpect(status().is(302));
    work.finish(Long.parseLong(url.substring(url.lastIndexOf('/') + 1)));
    assertThat(page(url)).contains("Đã xong", "Đã chuyển", "TB 12/TB-UBND. Nghỉ bão");
    assertThat(page("/desk/dossiers/" + dossier.code()))
        .contains("hạn được tính lại theo TB 12/TB-UBND", "Nghỉ bão")
        .doesNotContain("Lịch làm việc đã thay đổi");
    assertThat(page("/desk/due-dates")).contains("Đã xong");
  }

  private void closeTheDay() {
    enterDays.handle(
        leader,
        leader.agencyId(),
        List.of(new EnteredDays(SpecialKind.LOCAL_CLOSURE, DAY_OFF, DAY_OFF, "Nghỉ bão")),
        GROUND);
  }

  private long ask() {
    var id = recompute.ask(leader, leader.agencyId());
    work.finish(id);
    return id;
  }

  private void confirm(long id, boolean earlier) {
    recompute.confirm(leader, id, "Nghỉ bão", "TB 12/TB-UBND", earlier);
  }

  private Map<String, RecomputationRow> rows(long id) {
    return recompute.rows(leader, id, 0, 1000).stream()
        .collect(Collectors.toMap(RecomputationRow::code, row -> row));
  }

  private static Outcome outcome(Map<String, RecomputationRow> rows, Dossier dossier) {
    return Objects.requireNonNull(
        Objects.requireNonNull(rows.get(dossier.code().value())).outcome());
  }

  private Map<String, Instant> dues() {
    return jdbc
        .sql("select code, due_at from dossier.dossier where due_at is not null")
        .query(
            (row, number) ->
                Map.entry(row.getString("code"), row.getTimestamp("due_at").toInstant()))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private Instant due(Dossier dossier) {
    return Objects.requireNonNull(dues().get(dossier.code().value()));
  }

  private int audited(Dossier dossier) {
    return jdbc.sql(
            "select count(*) from audit.entry where subject = :subject and action = 'dossier-recompute-due'")
        .param("subject", "dossier:" + dossier.code().value())
        .query(Integer.class)
        .single();
  }

  private Dossier received() {
    return at(
        () ->
            receive.handle(
                desk.person("tiepnhan.huongphung"),
                desk.intake("H50.102", Desk.MARITAL_STATUS),
                null));
  }

  private Dossier act(Dossier dossier, Action action) {
    return perform("tiepnhan.huongphung", dossier, action, Request.of(dossier.version(), "Lý do"));
  }

  private Dossier supplementAsked(Dossier dossier) {
    return act(dossier, Action.REQUEST_SUPPLEMENT);
  }

  private Dossier withdrawn(Dossier dossier) {
    return act(dossier, Action.WITHDRAW);
  }

  private Dossier rescheduled(Dossier dossier, LocalDate on) {
    var request = new Request(dossier.version(), "Chờ xác minh", null, null, on, null, List.of());
    return perform("tiepnhan.huongphung", dossier, Action.RESCHEDULE, request);
  }

  private Dossier perform(String username, Dossier dossier, Action action, Request request) {
    return at(() -> actions.perform(desk.person(username), dossier.code(), action, request));
  }

  private String page(String url) throws Exception {
    return mvc.perform(get(java.net.URI.create(url)).with(actor(leader)))
        .andExpect(status().is(200))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private static <T> T at(Supplier<T> workThen) {
    var answer = new AtomicReference<T>();
    AdjustableClock.at(RECEIVED, () -> answer.set(workThen.get()));
    return Objects.requireNonNull(answer.get());
  }

  private static Instant at(String local) {
    return Vietnam.instant(LocalDateTime.parse(local));
  }
}
