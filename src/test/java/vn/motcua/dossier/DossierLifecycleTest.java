package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.audit.AuditEntry;
import vn.motcua.audit.AuditFilter;
import vn.motcua.audit.AuditQueries;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.handover.ReturnAtOnce;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.Intake.HandedIn;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.intake.TurnAway;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.Status;
import vn.motcua.shared.Denied;
import vn.motcua.shared.Finding;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.StaleVersion;
import vn.motcua.shared.SubjectRef;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

@DemonstrationTest
class DossierLifecycleTest {

  @Autowired Desk desk;
  @Autowired DossierActions actions;
  @Autowired Dossiers dossiers;
  @Autowired ReceiveDossier receive;
  @Autowired ReturnAtOnce returnAtOnce;
  @Autowired TurnAway turnAway;
  @Autowired AuditQueries audit;
  @Autowired JdbcClient jdbc;

  @Test
  void goes_from_the_counter_to_the_applicant_through_six_hands() {
    var returned = desk.returned();

    assertThat(returned.status()).isEqualTo(Status.RETURNED);
    assertThat(returned.version()).isEqualTo(7);
    var events = dossiers.view(desk.person("kstt"), returned.code()).events();
    assertThat(events)
        .extracting(DossierEvent::action)
        .containsExactly(
            Action.RECEIVE,
            Action.FORWARD,
            Action.ASSIGN,
            Action.SUBMIT_FOR_SIGNATURE,
            Action.APPROVE,
            Action.ISSUE_RESULT,
            Action.RETURN_RESULT);
    assertThat(events).extracting(DossierEvent::seq).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L);
    var trail =
        audit.read(
            desk.person("thanhtra"),
            new AuditFilter(
                null,
                null,
                null,
                null,
                false,
                null,
                new SubjectRef("dossier", returned.code().value())),
            null);
    assertThat(trail.entries())
        .extracting(AuditEntry::action)
        .as("the newest first")
        .containsExactly(
            "dossier-return-result",
            "dossier-issue-result",
            "dossier-approve",
            "dossier-submit-for-signature",
            "dossier-assign",
            "dossier-forward",
            "dossier-receive");
  }

  @Test
  void refuses_an_act_that_does_not_follow_and_changes_nothing() {
    var received = desk.received();

    assertRefused(
        DossierRefusal.ILLEGAL_TRANSITION, () -> desk.act("lanhdao", received, Action.APPROVE, ""));
    assertThat(dossiers.get(desk.person("lanhdao"), received.code())).isEqualTo(received);
  }

  @Test
  void refuses_the_second_of_two_officers_who_act_at_once() {
    var assigned = desk.assigned();
    desk.act("canbo", assigned, Action.SUBMIT_FOR_SIGNATURE, "");

    assertThatThrownBy(() -> desk.act("canbo", assigned, Action.SUBMIT_FOR_SIGNATURE, ""))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void lets_nobody_do_the_work_of_another() {
    var submitted = desk.submittedForSignature();

    assertThatThrownBy(() -> desk.act("canbo", submitted, Action.APPROVE, ""))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> desk.act("lanhdao.huongphung", submitted, Action.APPROVE, ""))
        .isInstanceOf(NotVisible.class);
    var assigned = desk.assigned();
    assertThatThrownBy(() -> desk.act("canbo.kinhte", assigned, Action.SUBMIT_FOR_SIGNATURE, ""))
        .isInstanceOf(Denied.class);
  }

  @Test
  void finds_everything_wrong_with_an_intake_at_once() {
    var intake = desk.intake("H50.101", "9.999999", List.of());
    var wrong =
        new Intake(
            "H99.999",
            intake.procedure(),
            intake.channel(),
            new Applicant("", "12345", "abc", "not an address", "x".repeat(600), ""),
            null,
            List.of(),
            0,
            intake.returnBy(),
            "");

    assertThatThrownBy(() -> receive.handle(desk.person("tiepnhan"), wrong, null))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(Finding::code)
                    .contains(
                        DossierRefusal.UNKNOWN_AGENCY,
                        DossierRefusal.UNKNOWN_PROCEDURE,
                        DossierRefusal.NAME_MISSING,
                        DossierRefusal.IDENTITY_NUMBER_MALFORMED,
                        DossierRefusal.PHONE_MALFORMED,
                        DossierRefusal.EMAIL_MALFORMED,
                        DossierRefusal.TEXT_TOO_LONG,
                        DossierRefusal.COUNT_OUT_OF_RANGE));
  }

  @Test
  void refuses_a_dossier_with_missing_papers_and_names_each() {
    var before = lastCode();
    var intake = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS, List.of());

    assertThatThrownBy(() -> receive.handle(desk.person("tiepnhan"), intake, null))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.findings())
                    .isNotEmpty()
                    .allSatisfy(
                        finding ->
                            assertThat(finding.code()).isEqualTo(DossierRefusal.PAPER_MISSING)));
    assertThat(lastCode()).as("nothing stored, no number burned").isEqualTo(before);
  }

  @Test
  void answers_a_repeated_submit_with_the_first_dossier() {
    var intake = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS);
    var first = receive.handle(desk.person("tiepnhan"), intake, "the same key");
    var second = receive.handle(desk.person("tiepnhan"), intake, "the same key");

    assertThat(second.code()).isEqualTo(first.code());
  }

  @Test
  void takes_in_and_hands_back_a_result_of_the_day_in_one_go() {
    var dossier =
        returnAtOnce.handle(desk.person("tiepnhan"), desk.intake(Desk.AGENCY, "2.000635"), null);

    assertThat(dossier.status()).isEqualTo(Status.RETURNED);
    assertThat(dossier.outcome().resultNumber()).isPositive();
    assertRefused(
        DossierRefusal.NOT_AT_ONCE,
        () ->
            returnAtOnce.handle(
                desk.person("tiepnhan"), desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS), null));
  }

  @Test
  void returns_at_once_from_the_desk_only_and_only_where_the_procedure_allows() {
    var desks = desk.person("tiepnhan");
    var copies = desk.received("2.000635");
    var other = desk.received();
    assertThat(dossiers.actions(desks, copies)).contains(Action.RETURN_AT_ONCE);
    assertThat(dossiers.actions(desks, other)).doesNotContain(Action.RETURN_AT_ONCE);
    assertThat(dossiers.actions(desk.person("traketqua"), copies))
        .doesNotContain(Action.RETURN_AT_ONCE);
    assertRefused(
        DossierRefusal.NOT_AT_ONCE, () -> desk.act("tiepnhan", other, Action.RETURN_AT_ONCE, ""));
    var passedOn = desk.act("tiepnhan", desk.received("2.000635"), Action.FORWARD, "");
    assertThat(dossiers.actions(desks, passedOn)).doesNotContain(Action.RETURN_AT_ONCE);
    assertThatThrownBy(() -> desk.act("tiepnhan", passedOn, Action.RETURN_AT_ONCE, ""))
        .isInstanceOf(Denied.class);

    var returned = desk.act("tiepnhan", copies, Action.RETURN_AT_ONCE, "");
    assertThat(returned.status()).isEqualTo(Status.RETURNED);
    assertThat(returned.outcome().resultNumber()).isPositive();
  }

  @Test
  void turns_away_with_the_form_and_receives_when_complete() {
    var intake = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS, List.of());
    var waiting = turnAway.forSupplement(desk.person("tiepnhan"), intake, null, "Thiếu tờ khai.");
    assertThat(waiting.status()).isEqualTo(Status.AWAITING_SUPPLEMENT);
    assertThat(waiting.timing().dueAt()).isNull();

    assertRefused(
        DossierRefusal.PAPER_MISSING, () -> desk.act("tiepnhan", waiting, Action.SUPPLEMENT, ""));
    var papers =
        dossiers.view(desk.person("tiepnhan"), waiting.code()).papers().stream()
            .map(paper -> new HandedIn(paper.id(), 1, 0))
            .toList();
    var received =
        actions.perform(
            desk.person("tiepnhan"),
            waiting.code(),
            Action.SUPPLEMENT,
            new Request(waiting.version(), "", null, null, null, null, papers));
    assertThat(received.status()).isEqualTo(Status.RECEIVED);
    assertThat(received.timing().dueAt()).isNotNull();
  }

  @Test
  void lets_a_unit_head_fetch_what_still_lies_at_the_desk() {
    var received = desk.received();
    var assigned =
        actions.perform(
            desk.person("truongphong"),
            received.code(),
            Action.ASSIGN,
            Request.of(received.version(), "").to("canbo"));

    assertThat(assigned.status()).isEqualTo(Status.IN_PROGRESS);
    assertThat(assigned.isHeldBy(desk.person("canbo").accountId())).isTrue();
  }

  @Test
  void passes_to_another_agency_whose_people_then_handle_it() {
    var assigned = desk.assigned();
    var there =
        actions.perform(
            desk.person("canbo"),
            assigned.code(),
            Action.FORWARD,
            new Request(assigned.version(), "Xin ý kiến.", null, "H50.15", null, null, List.of()));

    assertThat(dossiers.get(desk.person("truongphong.stp"), there.code()).holding().agencyId())
        .isEqualTo(desk.person("canbo.stp").agencyId());
    var taken =
        actions.perform(
            desk.person("truongphong.stp"),
            there.code(),
            Action.ASSIGN,
            Request.of(there.version(), "").to("canbo.stp"));
    assertThat(taken.isHeldBy(desk.person("canbo.stp").accountId())).isTrue();
    assertThatThrownBy(() -> desk.act("canbo", taken, Action.SUBMIT_FOR_SIGNATURE, ""))
        .isInstanceOf(Denied.class);
  }

  @Test
  void events_are_never_changed() {
    var dossier = desk.received();

    assertThatThrownBy(
            () ->
                jdbc.sql("update dossier.dossier_event set note = 'x' where dossier_id = :id")
                    .param("id", dossier.id())
                    .update())
        .hasMessageContaining("never changed");
  }

  private String lastCode() {
    return jdbc.sql("select max(code) from dossier.dossier where code like 'H50.101-%'")
        .query(String.class)
        .single();
  }
}
