package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.motcua.testing.Refusals.assertRefused;
import static vn.motcua.testing.VietnamTime.at;
import static vn.motcua.testing.VietnamTime.instant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.intake.Routing;
import vn.motcua.dossier.intake.SubmitDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.Status;
import vn.motcua.settings.ChangeSettings;
import vn.motcua.settings.ChangeSettings.NewValue;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;

/** Handed in at Vĩnh Hoàng, decided by Hướng Phùng (NĐ 118/2025/NĐ-CP art. 14). */
@DemonstrationTest
class NonTerritorialTest {

  private static final String THERE = "H50.102";
  private static final String FRIDAY_MORNING = "2026-11-20T09:12";

  @Autowired Desk desk;
  @Autowired ReceiveDossier receive;
  @Autowired SubmitDossier submit;
  @Autowired DossierActions actions;
  @Autowired Dossiers dossiers;
  @Autowired ChangeSettings settings;

  @Test
  void has_a_code_of_the_receiving_agency_and_no_date_before_the_competent_one_received_it() {
    var taken = at(FRIDAY_MORNING, this::takenIn);

    assertThat(taken.code().value()).startsWith("H50.101-261120-");
    assertThat(taken.status()).isEqualTo(Status.TAKEN_IN);
    assertThat(taken.timing().receivedAt()).isEqualTo(instant(FRIDAY_MORNING));
    assertThat(taken.timing().clockStartedAt()).isNull();
    assertThat(taken.timing().due()).isNull();
    var sent = at("2026-11-20T11:00", () -> desk.act("tiepnhan", taken, Action.TRANSFER, ""));
    assertThat(sent.timing().due()).isNull();
    var accepted =
        at("2026-11-23T08:00", () -> desk.act("tiepnhan.huongphung", sent, Action.ACCEPT, ""));
    assertThat(accepted.status()).isEqualTo(Status.RECEIVED);
    assertThat(accepted.timing().receivedAt()).isEqualTo(instant(FRIDAY_MORNING));
    assertThat(accepted.timing().clockStartedAt()).isEqualTo(instant("2026-11-23T08:00"));
    // three working days from Monday 23; the 24th is a holiday
    assertThat(accepted.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
    assertThat(accepted.competence().relayDueAt()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    // received at, to be passed on by
    "2026-11-20T09:12, 2026-11-20T17:00",
    "2026-11-20T14:59, 2026-11-20T17:00",
    "2026-11-20T15:00, 2026-11-23T08:00",
    "2026-11-23T16:30, 2026-11-25T08:00",
    "2026-11-21T10:00, 2026-11-23T08:00"
  })
  void is_passed_on_the_same_day_or_after_the_next_opening(String received, String passedOnBy) {
    assertThat(at(received, this::takenIn).competence().relayDueAt())
        .isEqualTo(instant(passedOnBy));
  }

  @Test
  void is_accepted_within_eight_working_hours_of_the_competent_agency() {
    var taken = at(FRIDAY_MORNING, this::takenIn);
    var sent = at("2026-11-20T11:00", () -> desk.act("tiepnhan", taken, Action.TRANSFER, ""));

    assertThat(sent.competence().relayDueAt()).isEqualTo(instant("2026-11-23T11:00"));
    assertThat(sent.holding().agencyPath())
        .isEqualTo(desk.person("tiepnhan.huongphung").agencyPath());
  }

  @Test
  void is_seen_by_both_agencies_and_by_no_third() {
    var taken = takenIn();

    assertThat(dossiers.get(desk.person("tiepnhan"), taken.code())).isEqualTo(taken);
    assertThat(dossiers.get(desk.person("lanhdao.huongphung"), taken.code())).isEqualTo(taken);
    assertThatThrownBy(() -> dossiers.get(desk.person("tiepnhan.stp"), taken.code()))
        .isInstanceOf(NotVisible.class);
    var returned = returned(taken, "traketqua");
    assertThat(lists(Worklist.TAKEN_OVER, "tiepnhan.huongphung", returned)).isTrue();
    assertThat(lists(Worklist.TAKEN_OVER, "kstt", returned)).isTrue();
    assertThat(lists(Worklist.TAKEN_OVER, "tiepnhan", returned)).isFalse();
    assertThat(lists(Worklist.CLOSED, "tiepnhan", returned)).as("counted where received").isTrue();
    assertThat(lists(Worklist.CLOSED, "tiepnhan.huongphung", returned)).as("only there").isFalse();
  }

  @Test
  void lies_in_the_list_of_the_desk_whose_turn_it_is() {
    var taken = takenIn();
    assertThat(lists(Worklist.MINE, "tiepnhan", taken)).isTrue();
    assertThat(lists(Worklist.TO_ACCEPT, "tiepnhan.huongphung", taken)).isFalse();

    desk.act("tiepnhan", taken, Action.TRANSFER, "");
    assertThat(lists(Worklist.MINE, "tiepnhan", taken)).isFalse();
    assertThat(lists(Worklist.ELSEWHERE, "tiepnhan", taken)).isTrue();
    assertThat(lists(Worklist.TO_ACCEPT, "tiepnhan.huongphung", taken)).isTrue();
    assertThat(lists(Worklist.MINE, "tiepnhan.huongphung", taken)).isTrue();
  }

  @Test
  void is_handled_by_the_competent_agency_only() {
    var sent = desk.act("tiepnhan", takenIn(), Action.TRANSFER, "");

    assertThatThrownBy(() -> desk.act("tiepnhan", sent, Action.ACCEPT, ""))
        .isInstanceOf(Denied.class);
    var accepted = desk.act("tiepnhan.huongphung", sent, Action.ACCEPT, "");
    assertThatThrownBy(() -> desk.act("tiepnhan", accepted, Action.FORWARD, ""))
        .isInstanceOf(Denied.class);
    assertThat(desk.act("tiepnhan.huongphung", accepted, Action.FORWARD, "").status())
        .isEqualTo(Status.RECEIVED);
  }

  @Test
  void comes_back_to_the_place_of_receipt_unless_the_applicant_chose_otherwise() {
    assertThat(returned(takenIn(), "traketqua").status()).isEqualTo(Status.RETURNED);

    var there = takenIn(new Routing(THERE, true, null));
    assertThatThrownBy(() -> returned(there, "traketqua")).isInstanceOf(Denied.class);
    assertThat(returned(takenIn(new Routing(THERE, true, null)), "traketqua.huongphung").status())
        .isEqualTo(Status.RETURNED);
  }

  @Test
  void goes_back_with_a_reason_when_the_other_desk_cannot_accept_it() {
    var sent = desk.act("tiepnhan", takenIn(), Action.TRANSFER, "");
    var back =
        desk.act(
            "tiepnhan.huongphung", sent, Action.SEND_BACK, "Người nộp cư trú tại xã Hướng Lập.");

    assertThat(back.status()).isEqualTo(Status.TAKEN_IN);
    assertThat(back.holding().agencyId()).isEqualTo(back.agencyId());
    assertThat(back.competence().relayDueAt()).isNotNull();
  }

  @Test
  void waits_for_no_desk_once_it_was_withdrawn_or_refused() {
    var withdrawn = desk.act("tiepnhan", takenIn(), Action.WITHDRAW, "Đổi ý.");
    assertThat(withdrawn.competence().relayDueAt()).isNull();
    var sent = desk.act("tiepnhan", takenIn(), Action.TRANSFER, "");
    var refused = desk.act("tiepnhan.huongphung", sent, Action.REFUSE, "Không thuộc thẩm quyền.");
    assertThat(refused.competence().relayDueAt()).isNull();
    assertThat(dossiers.get(desk.person("tiepnhan"), refused.code())).isEqualTo(refused);
  }

  @Test
  void may_need_a_supplement_which_either_desk_takes_in() {
    var sent = desk.act("tiepnhan", takenIn(), Action.TRANSFER, "");
    var waiting =
        desk.act("tiepnhan.huongphung", sent, Action.REQUEST_SUPPLEMENT, "Thiếu bản án ly hôn.");
    assertThat(waiting.competence().relayDueAt()).isNull();

    var supplemented = desk.act("tiepnhan", waiting, Action.SUPPLEMENT, "");
    assertThat(supplemented.status()).isEqualTo(Status.TRANSFERRED);
    assertThat(supplemented.timing().clockStartedAt()).isNull();
    var accepted = desk.act("tiepnhan.huongphung", supplemented, Action.ACCEPT, "");
    assertThat(accepted.timing().due()).isNotNull();
  }

  @Test
  void recorded_first_it_is_taken_in_when_it_is_found_complete() {
    var submitted =
        submit.handle(desk.person("tiepnhan"), intake(new Routing(THERE, false, null)), null);
    assertThat(submitted.status()).isEqualTo(Status.SUBMITTED);

    var accepted = desk.act("tiepnhan", submitted, Action.ACCEPT, "");
    assertThat(accepted.status()).isEqualTo(Status.TAKEN_IN);
    var other =
        submit.handle(desk.person("tiepnhan"), intake(new Routing(THERE, false, null)), null);
    var asked = desk.act("tiepnhan", other, Action.REQUEST_SUPPLEMENT, "Thiếu tờ khai.");
    assertThat(desk.act("tiepnhan", asked, Action.SUPPLEMENT, "").status())
        .isEqualTo(Status.TAKEN_IN);
  }

  @Test
  void refuses_another_province_and_procedures_that_are_not_open_elsewhere() {
    assertRefused(
        DossierRefusal.ANOTHER_PROVINCE, () -> takenIn(new Routing("H44.123", false, null)));
    assertThatThrownBy(() -> takenIn(new Routing("H99.999", false, "H99.998")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.findings()).as("both codes are unknown").hasSize(2));
    set("1.004859", "NONE");
    var intake = desk.intake(Desk.AGENCY, "1.004859").routed(new Routing(THERE, false, null));
    assertRefused(
        DossierRefusal.NOT_NON_TERRITORIAL,
        () -> receive.handle(desk.person("tiepnhan"), intake, null));
  }

  @Test
  void a_procedure_of_the_national_list_may_be_taken_in_for_any_province() {
    set("1.000656", "COUNTRY");
    var intake = desk.intake(Desk.AGENCY, "1.000656").routed(new Routing("H44.123", false, null));

    assertThat(receive.handle(desk.person("tiepnhan"), intake, null).status())
        .isEqualTo(Status.TAKEN_IN);
  }

  @Test
  void the_place_of_support_is_kept_apart_from_the_place_of_receipt() {
    var taken = takenIn(new Routing(THERE, false, "H50.15"));

    var support = dossiers.view(desk.person("tiepnhan"), taken.code()).people().supportAgencyId();
    assertThat(support).isEqualTo(desk.person("canbo.stp").agencyId());
  }

  private void set(String procedure, String reach) {
    var today = Vietnam.date(Instant.now());
    settings.enter(
        desk.person("kstt"),
        "dossier.non-territorial",
        new NewValue(procedure, today, reach, "Danh mục thử", "", false));
  }

  private Dossier takenIn() {
    return takenIn(new Routing(THERE, false, null));
  }

  private Dossier takenIn(Routing routing) {
    return receive.handle(desk.person("tiepnhan"), intake(routing), null);
  }

  private Intake intake(Routing routing) {
    return desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS).routed(routing);
  }

  private Dossier returned(Dossier taken, String returning) {
    var sent = desk.act("tiepnhan", taken, Action.TRANSFER, "");
    var accepted = desk.act("tiepnhan.huongphung", sent, Action.ACCEPT, "");
    var forwarded = desk.act("tiepnhan.huongphung", accepted, Action.FORWARD, "");
    var assigned =
        actions.perform(
            desk.person("truongphong.huongphung"),
            forwarded.code(),
            Action.ASSIGN,
            Request.of(forwarded.version(), "").to("canbo.huongphung"));
    var submitted = desk.act("canbo.huongphung", assigned, Action.SUBMIT_FOR_SIGNATURE, "");
    var approved = desk.act("lanhdao.huongphung", submitted, Action.APPROVE, "");
    var issued = desk.act("vanthu.huongphung", approved, Action.ISSUE_RESULT, "");
    return desk.act(returning, issued, Action.RETURN_RESULT, "");
  }

  private boolean lists(Worklist list, String username, Dossier dossier) {
    var query = WorklistQuery.in(list).text(dossier.code().value()).page(null, 10);
    List<DossierLine> found = dossiers.list(desk.person(username), query).items();
    return found.stream().anyMatch(line -> line.code().equals(dossier.code()));
  }
}
