package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.dossier.interlinked.InterlinkedGroups;
import vn.motcua.dossier.interlinked.MovePart;
import vn.motcua.dossier.interlinked.ProposeStops;
import vn.motcua.dossier.interlinked.ReceiveGroup;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.DossierEvent;
import vn.motcua.dossier.model.Part;
import vn.motcua.dossier.model.PartState;
import vn.motcua.dossier.model.Status;
import vn.motcua.notice.Notice;
import vn.motcua.notice.NoticeKind;
import vn.motcua.notice.Notices;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Refused;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.SignedInAs;

/**
 * Verification, completion and what goes on paper in interlinked groups (NĐ 63/2024/NĐ-CP as
 * amended by NĐ 301/2026/NĐ-CP). The 24th of November is a holiday.
 */
@DemonstrationTest
class InterlinkedLimitsTest {

  private static final String BIRTH = "LT.KHAI-SINH";
  private static final String DEATH = "LT.KHAI-TU";

  @Autowired Desk desk;
  @Autowired MockMvc mvc;
  @Autowired ReceiveGroup receive;
  @Autowired MovePart move;
  @Autowired ProposeStops propose;
  @Autowired Dossiers dossiers;
  @Autowired InterlinkedGroups groups;
  @Autowired Notices notices;

  @Test
  void verification_gives_birth_its_registration_and_the_whole_group_five_days() {
    var group = at("2026-11-19T09:00", () -> taken(BIRTH));
    var child = first(group);
    assertThat(child.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 19));

    var verified =
        at("2026-11-19T10:00", () -> desk.act("tiepnhan", child, Action.VERIFY, "Xác minh nơi ở"));

    assertThat(verified.status()).isEqualTo(Status.RECEIVED);
    assertThat(verified.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
    assertThat(again(group).timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
    var part = parts(group).getFirst();
    assertThat(part.verifying()).isTrue();
    assertThat(part.state()).isEqualTo(PartState.RUNNING);
    assertThat(Vietnam.date(Objects.requireNonNull(part.dueAt())))
        .isEqualTo(LocalDate.of(2026, 11, 27));
    var told = dossiers.view(desk.person("tiepnhan"), group.code()).events().getLast();
    assertThat(told.note()).contains("Đăng ký khai sinh").contains("phải xác minh");
    assertThat(dossiers.view(desk.person("tiepnhan"), child.code()).events().getLast().note())
        .isEqualTo("Xác minh nơi ở");
  }

  @Test
  void verification_gives_death_its_registration_three_days_and_its_group_has_no_limit() {
    var group = at("2026-11-19T09:00", () -> taken(DEATH, "TU_TUAT"));

    var verified =
        at(
            "2026-11-20T08:00",
            () -> desk.act("tiepnhan", first(group), Action.VERIFY, "Xác minh ngày mất"));

    assertThat(verified.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(again(group).timing()).isEqualTo(group.timing());
  }

  @Test
  void only_what_has_a_limit_for_it_is_verified_once_with_a_reason() {
    var child = first(taken(BIRTH));
    var clerk = desk.person("tiepnhan");
    assertThat(dossiers.actions(clerk, child)).contains(Action.VERIFY);
    assertThatThrownBy(() -> desk.act("tiepnhan", child, Action.VERIFY, " "))
        .isInstanceOf(Refused.class);

    var verified = desk.act("tiepnhan", child, Action.VERIFY, "Xác minh nơi ở");

    assertThat(dossiers.actions(clerk, verified)).doesNotContain(Action.VERIFY);
    refused(verified);
    var alone = desk.received();
    assertThat(dossiers.actions(clerk, alone)).doesNotContain(Action.VERIFY);
    refused(alone);
  }

  @Test
  void a_part_outside_not_completed_in_seven_working_days_is_proposed_to_stop_once()
      throws Exception {
    var group = at("2026-11-02T08:00", () -> issued(taken(BIRTH)));
    var sent = at("2026-11-02T10:00", () -> enter(group, PartState.SENT, ""));
    var asked =
        at(
            "2026-11-02T14:00",
            () -> enter(sent, PartState.AWAITING_SUPPLEMENT, "Thiếu giấy tờ về chỗ ở."));

    AdjustableClock.at(instant("2026-11-11T16:00"), propose::run);
    assertThat(proposed("tiepnhan", group)).as("the last of seven working days").isEmpty();
    AdjustableClock.at(instant("2026-11-12T08:00"), propose::run);
    AdjustableClock.at(instant("2026-11-12T08:30"), propose::run);

    assertThat(proposed("tiepnhan", group))
        .singleElement()
        .satisfies(told -> assertThat(told.note()).isEqualTo("Đăng ký thường trú"));
    assertThat(proposed("canbo", group)).isEmpty();
    assertThat(proposals(group))
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.actorName()).isEqualTo("Hệ thống");
              assertThat(told.at()).isEqualTo(instant("2026-11-12T08:00"));
              assertThat(told.note())
                  .contains("Đề xuất dừng việc “Đăng ký thường trú”")
                  .contains("7 ngày làm việc, từ 02/11/2026 đến hết 11/11/2026")
                  .contains("NĐ 63/2024/NĐ-CP");
            });
    assertThat(part(group).state()).as("nothing stops by itself").isEqualTo(asked(asked));
    var page = page("tiepnhan", group);
    assertThat(page)
        .contains("Dừng việc này")
        .contains("Người nộp không bổ sung hồ sơ trong 7 ngày làm việc, từ 02/11/2026")
        .contains("NĐ 63/2024/NĐ-CP");
    assertThat(page).contains("Đề xuất dừng giải quyết").contains("08:00 · Hệ thống");
    assertThat(page("canbo", group)).doesNotContain("Dừng việc này");

    var again = at("2026-11-12T09:00", () -> enter(again(group), PartState.SENT, "Đã bổ sung."));
    var anew =
        at(
            "2026-11-12T09:30",
            () -> enter(again, PartState.AWAITING_SUPPLEMENT, "Vẫn thiếu bản chính."));
    AdjustableClock.at(instant("2026-11-13T08:00"), propose::run);
    assertThat(proposed("tiepnhan", group)).hasSize(1);
    AdjustableClock.at(instant("2026-11-30T08:00"), propose::run);
    assertThat(proposed("tiepnhan", group)).as("asked anew, its time begins anew").hasSize(2);
    assertThat(proposals(group)).hasSize(2);
    assertThat(enter(again(anew), PartState.STOPPED, "Không bổ sung.").status())
        .isEqualTo(Status.FINISHED);
  }

  @Test
  void our_own_part_waits_too_and_is_stopped_with_the_reason_written_already() throws Exception {
    var group = at("2026-11-02T08:00", () -> taken(DEATH, "TU_TUAT"));
    var child =
        at(
            "2026-11-02T09:00",
            () ->
                desk.act("tiepnhan", first(group), Action.REQUEST_SUPPLEMENT, "Thiếu giấy báo tử"));
    assertThat(parts(group).getFirst().askedAt()).isEqualTo(instant("2026-11-02T09:00"));
    AdjustableClock.at(instant("2026-11-12T08:00"), propose::run);

    assertThat(proposed("tiepnhan", child)).hasSize(1);
    assertThat(proposed("lanhdao", child)).hasSize(1);
    assertThat(proposals(child)).hasSize(1);
    assertThat(proposals(group)).hasSize(1);
    var told = dossiers.get(desk.person("tiepnhan"), child.code());
    assertThat(told.status()).isEqualTo(Status.AWAITING_SUPPLEMENT);
    assertThat(told.timing()).isEqualTo(child.timing());
    assertThat(page("tiepnhan", group))
        .contains("/desk/dossiers/" + child.code() + "/stop")
        .contains("dừng việc này theo quy định");
    assertThat(page("tiepnhan", child)).contains("dừng việc này theo quy định");
    assertThat(ask("tiepnhan", "/desk/dossiers/" + child.code() + "/stop"))
        .contains("Người nộp không bổ sung hồ sơ trong 7 ngày làm việc");

    desk.act("tiepnhan", told, Action.STOP, "Không bổ sung.");
    assertThat(parts(group))
        .extracting(Part::state)
        .containsExactly(PartState.STOPPED, PartState.BLOCKED, PartState.BLOCKED);
  }

  @Test
  void a_supplement_taken_back_or_handed_in_ends_the_waiting() {
    var group = at("2026-11-19T08:00", () -> taken(BIRTH));
    var child =
        at(
            "2026-11-19T08:30",
            () -> desk.act("tiepnhan", first(group), Action.REQUEST_SUPPLEMENT, "Thiếu tờ khai"));
    var back = at("2026-11-19T08:32", () -> desk.act("tiepnhan", child, Action.TAKE_BACK, ""));

    assertThat(back.status()).isEqualTo(Status.RECEIVED);
    assertThat(parts(group).getFirst().askedAt()).isNull();
    AdjustableClock.at(instant("2026-12-15T08:00"), propose::run);
    assertThat(proposed("tiepnhan", child)).isEmpty();
  }

  @Test
  void a_sheet_goes_with_what_is_outside_and_bears_both_numbers() throws Exception {
    var group = at("2026-11-19T08:00", () -> issued(taken(BIRTH)));
    var url = "/desk/dossiers/" + group.code() + "/parts/";
    var blank = sheet("tiepnhan", url + "THUONG_TRU/sheet.pdf");
    assertThat(blank.text().replace("- 2611", "-2611"))
        .contains("PHIẾU CHUYỂN HỒ SƠ LIÊN THÔNG")
        .contains("Kính gửi: Công an cấp xã")
        .contains("Đăng ký thường trú (1.004222)")
        .contains(group.code() + "/2")
        .contains("Giấy khai sinh số")
        .contains(first(group).code().value())
        .contains("02 ngày làm việc từ khi nhận")
        .contains("02 giờ làm việc")
        .doesNotContain("#", "□");
    assertThat(blank.scannedQr()).endsWith("/tra-cuu/" + group.code());
    assertThat(blank.size()).isEqualTo("148 x 210");
    assertThat(blank.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(blank.violations(PDFAFlavour.PDFUA_1)).isEmpty();

    var sent = at("2026-11-19T09:00", () -> enter(group, PartState.SENT, ""));
    var numbered =
        move.handle(
            desk.person("tiepnhan"),
            sent.code(),
            sent.version(),
            "THUONG_TRU",
            PartState.ACKNOWLEDGED,
            "CA.TT-0118",
            false,
            "");
    assertThat(sheet("tiepnhan", url + "THUONG_TRU/sheet.pdf").text())
        .contains("CA.TT-0118")
        .contains("ngày 23 tháng 11");
    assertThat(status("tiepnhan", url + "THE_BHYT/sheet.pdf")).as("waits").isEqualTo(404);
    assertThat(status("tiepnhan", url + "KHAI_SINH/sheet.pdf")).as("ours").isEqualTo(404);
    assertThat(status("canbo", url + "THUONG_TRU/sheet.pdf")).isEqualTo(403);
    assertThat(numbered.status()).isEqualTo(Status.INTERLINKED);
  }

  private void refused(Dossier dossier) {
    assertThatThrownBy(() -> desk.act("tiepnhan", dossier, Action.VERIFY, "Xác minh"))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.code()).isEqualTo(DossierRefusal.NOTHING_TO_VERIFY));
  }

  private PartState asked(Dossier group) {
    return parts(group).get(1).state();
  }

  private List<Notice> proposed(String username, Dossier dossier) {
    return notices.page(desk.person(username), false, Long.MAX_VALUE, 200).stream()
        .filter(each -> each.kind() == NoticeKind.STOP_PROPOSED)
        .filter(each -> each.dossier().equals(dossier.code().value()))
        .toList();
  }

  private List<DossierEvent> proposals(Dossier dossier) {
    return dossiers.view(desk.person("tiepnhan"), dossier.code()).events().stream()
        .filter(event -> event.action() == Action.PROPOSE_STOP)
        .toList();
  }

  private Dossier taken(String code, String... wanted) {
    var anchor = groups.inForce(code, LocalDate.of(2026, 11, 20)).orElseThrow().anchor();
    var intake = desk.intake(Desk.AGENCY, anchor).of(code);
    return receive.handle(desk.person("tiepnhan"), intake, Set.of(wanted), null);
  }

  private Dossier issued(Dossier group) {
    var forwarded = desk.act("tiepnhan", first(group), Action.FORWARD, "");
    var assigned = desk.assign("truongphong", forwarded, "canbo");
    var submitted = desk.act("canbo", assigned, Action.SUBMIT_FOR_SIGNATURE, "");
    desk.act("vanthu", desk.act("lanhdao", submitted, Action.APPROVE, ""), Action.ISSUE_RESULT, "");
    return again(group);
  }

  private Dossier enter(Dossier group, PartState state, String note) {
    return move.handle(
        desk.person("tiepnhan"),
        group.code(),
        group.version(),
        "THUONG_TRU",
        state,
        "",
        false,
        note);
  }

  private Dossier again(Dossier group) {
    return dossiers.get(desk.person("tiepnhan"), group.code());
  }

  private Dossier first(Dossier group) {
    var child = Objects.requireNonNull(parts(group).getFirst().child());
    return dossiers.get(desk.person("tiepnhan"), child);
  }

  private List<Part> parts(Dossier group) {
    return dossiers.view(desk.person("tiepnhan"), group.code()).parts();
  }

  private Part part(Dossier group) {
    return parts(group).get(1);
  }

  private String page(String username, Dossier dossier) throws Exception {
    return ask(username, "/desk/dossiers/" + dossier.code());
  }

  private String ask(String username, String url) throws Exception {
    return mvc.perform(get(url).with(SignedInAs.actor(desk.person(username))))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private Pdf sheet(String username, String url) throws Exception {
    return new Pdf(
        mvc.perform(get(url).with(SignedInAs.actor(desk.person(username))))
            .andReturn()
            .getResponse()
            .getContentAsByteArray());
  }

  private int status(String username, String url) throws Exception {
    return mvc.perform(get(url).with(SignedInAs.actor(desk.person(username))))
        .andReturn()
        .getResponse()
        .getStatus();
  }

  private static Dossier at(String local, Supplier<Dossier> work) {
    var result = new AtomicReference<Dossier>();
    AdjustableClock.at(instant(local), () -> result.set(work.get()));
    return Objects.requireNonNull(result.get());
  }

  private static Instant instant(String local) {
    return Vietnam.instant(LocalDateTime.parse(local));
  }
}
