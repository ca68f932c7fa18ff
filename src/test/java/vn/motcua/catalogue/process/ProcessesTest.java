package vn.motcua.catalogue.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.CatalogueRefusal;
import vn.motcua.catalogue.InternalProcess;
import vn.motcua.catalogue.ProcessStep;
import vn.motcua.catalogue.ProcessUse;
import vn.motcua.catalogue.Processes;
import vn.motcua.catalogue.StepAgencies;
import vn.motcua.catalogue.StepAgency;
import vn.motcua.catalogue.StepKind;
import vn.motcua.catalogue.process.ProcessDraft.ParticipantDraft;
import vn.motcua.catalogue.process.ProcessDraft.StepDraft;
import vn.motcua.catalogue.process.ProcessDraft.UnitDraft;
import vn.motcua.catalogue.store.ProcessQueries;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.processing.Steps;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Actor;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** The province lays processes down, a commune overrides them, dossiers keep theirs. */
@DemonstrationTest
class ProcessesTest {

  /** Limits: at the counter 20 working days, online 10, by post 10. */
  private static final String LAND = "1.013979";

  @Autowired PublishProcess publish;
  @Autowired SaveProcessDraft save;
  @Autowired DiscardProcessDraft discard;
  @Autowired WithdrawProcess withdraw;
  @Autowired Processes processes;
  @Autowired ProcessQueries queries;
  @Autowired ProcessUse use;
  @Autowired StepAgencies stepAgencies;
  @Autowired Catalogue catalogue;
  @Autowired Steps steps;
  @Autowired Desk desk;
  @Autowired Clock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void a_dossier_keeps_the_process_it_was_received_under() {
    var code = "1.001776";
    var template = desk.received(code);
    publish(province(), code, process(8), today());
    var inherited = desk.received(code);
    publish(commune(), code, process(4), today());
    var own = desk.received(code);
    withdraw.handle(commune(), commune().agencyId(), code, "Áp dụng lại quy trình của tỉnh.");
    var again = desk.received(code);

    assertThat(template.procedure().processId()).isNull();
    assertThat(steps.of(template)).isEqualTo(template(code));
    assertThat(appraisal(inherited)).isEqualTo(8);
    assertThat(appraisal(own)).isEqualTo(4);
    assertThat(again.procedure().processId()).isEqualTo(inherited.procedure().processId());
    assertThat(use.running(List.of(id(inherited), id(own)))).containsEntry(id(own), 1);
    desk.act("tiepnhan", own, Action.WITHDRAW, "Người nộp xin rút.");
    assertThat(use.running(List.of(id(own)))).containsEntry(id(own), 0);
  }

  @Test
  void a_new_version_holds_from_its_day_and_the_past_stays_as_it_was() {
    var code = "1.001699";
    publish(province(), code, process(4), today());
    publish(province(), code, process(6), today().plusDays(10));

    assertThat(inForce(code, today()).version()).isEqualTo(1);
    assertThat(inForce(code, today()).endedOn()).isEqualTo(today().plusDays(10));
    assertThat(inForce(code, today().plusDays(10)).version()).isEqualTo(2);
    publish(province(), code, process(5), today().plusDays(5));

    assertThat(inForce(code, today().plusDays(4)).version()).isEqualTo(1);
    assertThat(inForce(code, today().plusDays(5)).version()).isEqualTo(3);
    assertThat(inForce(code, today().plusDays(30)).version()).as("2 was replaced").isEqualTo(3);
  }

  @Test
  void what_was_withdrawn_still_answers_for_its_time() {
    var code = "1.013978";
    var earlier = clock.instant().minus(20, ChronoUnit.DAYS);
    AdjustableClock.at(earlier, () -> publish(commune(), code, process(4), Vietnam.date(earlier)));
    withdraw.handle(commune(), commune().agencyId(), code, "Không cần nữa.");

    assertThat(own(code, today().minusDays(1))).isTrue();
    assertThat(own(code, today())).isFalse();
    assertThatThrownBy(() -> withdraw.handle(commune(), commune().agencyId(), code, "Lần nữa."))
        .isInstanceOf(Refused.class)
        .hasMessage("PROCESS_NOTHING_TO_WITHDRAW");
  }

  @Test
  void more_hours_than_the_shortest_limit_are_refused_with_the_numbers() {
    var refused = refusal(() -> publish(province(), LAND, process(81), today()));

    assertThat(refused.findings())
        .extracting(Finding::code)
        .containsExactly(CatalogueRefusal.PROCESS_OVER_LIMIT, CatalogueRefusal.PROCESS_OVER_LIMIT);
    assertThat(refused.findings().getFirst().args()).contains(83, 80);
  }

  @Test
  void of_those_at_work_at_the_same_time_the_longest_counts() {
    publish(province(), LAND, consulting("70", "78"), today());

    var process = inForce(LAND, today());
    assertThat(ProcessStep.totalHours(process.steps())).isEqualTo(80);
    var consultation = process.steps().get(1);
    assertThat(consultation.kind()).isEqualTo(StepKind.CONSULTATION);
    assertThat(consultation.participants().getFirst().unit().agency())
        .isEqualTo(new StepAgency.ProvincialDepartment("Sở Tư pháp"));
    assertThat(
            stepAgencies.find(
                consultation.participants().getFirst().unit().agency(),
                commune().agencyId(),
                today()))
        .hasValueSatisfying(agency -> assertThat(agency.code()).isEqualTo("H50.15"));
    assertThat(refusal(() -> publish(province(), LAND, consulting("70", "79"), today())).code())
        .isEqualTo(CatalogueRefusal.PROCESS_OVER_LIMIT);
  }

  @Test
  void everything_wrong_is_told_at_once() {
    var nobody = new UnitDraft("Sở Không Có", "OFFICE");
    var typed =
        new ProcessDraft(
            "",
            List.of(
                step("", "OFFICER", "x"),
                new StepDraft("Lấy ý kiến", "CONSULTATION", "OFFICER", nobody, "8", List.of())));

    var refused = refusal(() -> publish(province(), LAND, typed, today().minusDays(1)));

    assertThat(refused.findings())
        .extracting(Finding::field, Finding::code)
        .containsExactlyInAnyOrder(
            tuple("s0.name", CatalogueRefusal.PROCESS_STEP_NAME_MISSING),
            tuple("s0.hours", CatalogueRefusal.PROCESS_HOURS),
            tuple("s1.agency", CatalogueRefusal.PROCESS_AGENCY_UNKNOWN),
            tuple("s1.kind", CatalogueRefusal.PROCESS_PARTICIPANTS_MISSING),
            tuple("from", CatalogueRefusal.FIRST_DAY_PAST));
  }

  @Test
  void begins_with_the_reception_and_ends_with_the_return() {
    var typed =
        new ProcessDraft("", List.of(step("Xử lý", "OFFICER", "4"), step("Ký", "LEADER", "4")));

    assertThat(refusal(() -> publish(province(), LAND, typed, today())).findings())
        .extracting(Finding::code)
        .containsExactly(CatalogueRefusal.PROCESS_FIRST_STEP, CatalogueRefusal.PROCESS_LAST_STEP);
  }

  @Test
  void a_draft_touches_nobody_and_is_not_overwritten_unseen() {
    var code = "1.004884";
    var draft = save.handle(commune(), commune().agencyId(), code, 0, process(4));

    assertThat(processes.inForce(code, commune().agencyId(), today())).isEmpty();
    assertThatThrownBy(() -> save.handle(commune(), commune().agencyId(), code, 0, process(5)))
        .isInstanceOf(StaleVersion.class);
    var changed = save.handle(commune(), commune().agencyId(), code, draft.revision(), process(5));
    assertThatThrownBy(
            () ->
                publish.handle(
                    commune(), commune().agencyId(), code, draft.revision(), process(6), "x"))
        .isInstanceOf(StaleVersion.class);
    discard.handle(commune(), commune().agencyId(), code, changed.revision());
    assertThat(queries.draft(code, commune().agencyId())).isEmpty();
  }

  @Test
  void only_who_lays_processes_down_may_and_only_for_the_own_scope() {
    for (var username : List.of("tiepnhan", "canbo", "truongphong", "vanthu", "thanhtra")) {
      var person = desk.person(username);
      assertThatThrownBy(() -> publish(person, LAND, process(4), today()))
          .as(username)
          .isInstanceOf(Denied.class);
    }
    var head = desk.person("lanhdao");
    var other = desk.person("lanhdao.huongphung").agencyId();
    assertThatThrownBy(() -> publish.handle(head, other, LAND, 0, process(4), "x"))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> publish.handle(head, province().agencyId(), LAND, 0, process(4), "x"))
        .isInstanceOf(Denied.class);
  }

  @Test
  void each_act_leaves_its_row_in_the_trail() {
    var code = "1.010803";
    publish(commune(), code, process(4), today());
    withdraw.handle(commune(), commune().agencyId(), code, "Thử.");

    assertThat(
            jdbc.sql(
                    "select action from audit.entry where subject = 'process:' || :code"
                        + " order by id")
                .param("code", code)
                .query(String.class)
                .list())
        .containsExactly("process-published", "process-withdrawn");
  }

  private void publish(Actor actor, String code, ProcessDraft typed, LocalDate from) {
    var revision = queries.draft(code, actor.agencyId()).map(draft -> draft.revision()).orElse(0);
    publish.handle(actor, actor.agencyId(), code, revision, typed, Vietnam.show(from));
  }

  private static Refused refusal(ThrowingCallable act) {
    return catchThrowableOfType(Refused.class, act);
  }

  private InternalProcess inForce(String code, LocalDate on) {
    return processes.inForce(code, commune().agencyId(), on).orElseThrow();
  }

  private boolean own(String code, LocalDate on) {
    return processes
        .inForce(code, commune().agencyId(), on)
        .filter(process -> process.ownerId() == commune().agencyId())
        .isPresent();
  }

  private List<ProcessStep> template(String code) {
    return catalogue.inForce(code, today()).orElseThrow().process();
  }

  private int appraisal(Dossier dossier) {
    return steps.of(dossier).get(1).workingHours();
  }

  private static long id(Dossier dossier) {
    return Objects.requireNonNull(dossier.procedure().processId());
  }

  private Actor province() {
    return desk.person("kstt");
  }

  private Actor commune() {
    return desk.person("lanhdao");
  }

  private LocalDate today() {
    return Vietnam.date(clock.instant());
  }

  private static ProcessDraft process(int hours) {
    return new ProcessDraft(
        "Quyết định 12/QĐ-UBND",
        List.of(
            step("Tiếp nhận", "RECEPTION", "1"),
            step("Thẩm định", "OFFICER", Integer.toString(hours)),
            step("Trả kết quả", "RETURNING", "1")));
  }

  private static ProcessDraft consulting(String lead, String other) {
    var consultation =
        new StepDraft(
            "Lấy ý kiến",
            "CONSULTATION",
            "OFFICER",
            new UnitDraft("", "ECONOMY"),
            lead,
            List.of(
                new ParticipantDraft(new UnitDraft("Sở Tư pháp", "SPECIALIST"), other),
                new ParticipantDraft(new UnitDraft("H50.102", "OFFICE"), "8")));
    return new ProcessDraft(
        "",
        List.of(
            step("Tiếp nhận", "RECEPTION", "1"),
            consultation,
            step("Trả kết quả", "RETURNING", "1")));
  }

  private static StepDraft step(String name, String role, String hours) {
    return new StepDraft(name, "HANDLING", role, new UnitDraft("", "OFFICE"), hours, List.of());
  }
}
