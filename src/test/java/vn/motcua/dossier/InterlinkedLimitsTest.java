package vn.motcua.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static vn.motcua.dossier.GroupCounter.BIRTH;
import static vn.motcua.dossier.GroupCounter.DEATH;
import static vn.motcua.testing.VietnamTime.at;
import static vn.motcua.testing.VietnamTime.instant;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.dossier.interlinked.ProposeStops;
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

  @Autowired ApplicationContext context;
  @Autowired Desk desk;
  @Autowired MockMvc mvc;
  @Autowired ProposeStops propose;
  @Autowired Dossiers dossiers;
  @Autowired Notices notices;

  private GroupCounter counter;

  @BeforeEach
  void open() {
    counter = new GroupCounter(context);
  }

  @Test
  void verification_gives_birth_its_registration_and_the_whole_group_five_days() {
    var group = at("2026-11-19T09:00", () -> counter.taken(BIRTH));
    var child = counter.first(group);
    assertThat(child.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 19));

    var verified =
        at("2026-11-19T10:00", () -> desk.act("tiepnhan", child, Action.VERIFY, "Xác minh nơi ở"));

    assertThat(verified.status()).isEqualTo(Status.RECEIVED);
    assertThat(verified.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
    assertThat(counter.again(group).timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
    var part = counter.parts(group).getFirst();
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
    var group = at("2026-11-19T09:00", () -> counter.taken(DEATH, "TU_TUAT"));

    var verified =
        at(
            "2026-11-20T08:00",
            () -> desk.act("tiepnhan", counter.first(group), Action.VERIFY, "Xác minh ngày mất"));

    assertThat(verified.timing().dueOn()).isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(counter.again(group).timing()).isEqualTo(group.timing());
  }

  @Test
  void only_what_has_a_limit_for_it_is_verified_once_with_a_reason() {
    var child = counter.first(counter.taken(BIRTH));
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
    var group = at("2026-11-02T08:00", () -> counter.issued(counter.taken(BIRTH)));
    var sent = at("2026-11-02T10:00", () -> enter(group, PartState.SENT, ""));
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
    assertThat(counter.part(group, "THUONG_TRU").state())
        .as("nothing stops by itself")
        .isEqualTo(PartState.AWAITING_SUPPLEMENT);
    var page = page("tiepnhan", group);
    assertThat(page)
        .contains("Dừng việc này")
        .contains("Người nộp không bổ sung hồ sơ trong 7 ngày làm việc, từ 02/11/2026")
        .contains("NĐ 63/2024/NĐ-CP");
    assertThat(page).contains("Đề xuất dừng giải quyết").contains("08:00 · Hệ thống");
    assertThat(page("canbo", group)).doesNotContain("Dừng việc này");

    var again =
        at("2026-11-12T09:00", () -> enter(counter.again(group), PartState.SENT, "Đã bổ sung."));
    var anew =
        at(
            "2026-11-12T09:30",
            () -> enter(again, PartState.AWAITING_SUPPLEMENT, "Vẫn thiếu bản chính."));
    AdjustableClock.at(instant("2026-11-13T08:00"), propose::run);
    assertThat(proposed("tiepnhan", group)).hasSize(1);
    AdjustableClock.at(instant("2026-11-30T08:00"), propose::run);
    assertThat(proposed("tiepnhan", group)).as("asked anew, its time begins anew").hasSize(2);
    assertThat(proposals(group)).hasSize(2);
    assertThat(enter(counter.again(anew), PartState.STOPPED, "Không bổ sung.").status())
        .isEqualTo(Status.FINISHED);
  }

  @Test
  void our_own_part_waits_too_and_is_stopped_with_the_reason_written_already() throws Exception {
    var group = at("2026-11-02T08:00", () -> counter.taken(DEATH, "TU_TUAT"));
    var child =
        at(
            "2026-11-02T09:00",
            () ->
                desk.act(
                    "tiepnhan",
                    counter.first(group),
                    Action.REQUEST_SUPPLEMENT,
                    "Thiếu giấy báo tử"));
    assertThat(counter.parts(group).getFirst().askedAt()).isEqualTo(instant("2026-11-02T09:00"));
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
    assertThat(counter.parts(group))
        .extracting(Part::state)
        .containsExactly(PartState.STOPPED, PartState.BLOCKED, PartState.BLOCKED);
  }

  @Test
  void a_supplement_taken_back_or_handed_in_ends_the_waiting() {
    var group = at("2026-11-19T08:00", () -> counter.taken(BIRTH));
    var child =
        at(
            "2026-11-19T08:30",
            () ->
                desk.act(
                    "tiepnhan", counter.first(group), Action.REQUEST_SUPPLEMENT, "Thiếu tờ khai"));
    var back = at("2026-11-19T08:32", () -> desk.act("tiepnhan", child, Action.TAKE_BACK, ""));

    assertThat(back.status()).isEqualTo(Status.RECEIVED);
    assertThat(counter.parts(group).getFirst().askedAt()).isNull();
    AdjustableClock.at(instant("2026-12-15T08:00"), propose::run);
    assertThat(proposed("tiepnhan", child)).isEmpty();
  }

  @Test
  void a_sheet_goes_with_what_is_outside_and_bears_both_numbers() throws Exception {
    var group = at("2026-11-19T08:00", () -> counter.issued(counter.taken(BIRTH)));
    var url = "/desk/dossiers/" + group.code() + "/parts/";
    var blank = sheet("tiepnhan", url + "THUONG_TRU/sheet.pdf");
    assertThat(blank.text().replace("- 2611", "-2611"))
        .contains("PHIẾU CHUYỂN HỒ SƠ LIÊN THÔNG")
        .contains("Kính gửi: Công an cấp xã")
        .contains("Đăng ký thường trú (1.004222)")
        .contains(group.code() + "/2")
        .contains("Giấy khai sinh số")
        .contains(counter.first(group).code().value())
        .contains("02 ngày làm việc từ khi nhận")
        .contains("02 giờ làm việc")
        .doesNotContain("#", "□");
    assertThat(blank.scannedQr()).endsWith("/tra-cuu/" + group.code());
    assertThat(blank.size()).isEqualTo("148 x 210");
    assertThat(blank.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(blank.violations(PDFAFlavour.PDFUA_1)).isEmpty();

    var sent = at("2026-11-19T09:00", () -> enter(group, PartState.SENT, ""));
    var numbered = counter.enter(sent, "THUONG_TRU", PartState.ACKNOWLEDGED, "CA.TT-0118", "");
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

  private Dossier enter(Dossier group, PartState state, String note) {
    return counter.enter(group, "THUONG_TRU", state, "", note);
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
}
