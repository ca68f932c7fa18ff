package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.Refusals.assertRefused;
import static vn.motcua.testing.SignedInAs.actor;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Status;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.model.ResultState;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.StaleVersion;
import vn.motcua.signing.SignatureVerdict;
import vn.motcua.signing.Signing;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.PulledOut;

/** A result from its first word to the citizen and the stranger who verifies a print. */
class ResultTest extends ResultStory {

  @Test
  void is_written_signed_issued_and_accepted_by_every_reader() throws IOException {
    var signed = signed();
    assertThat(signed.state()).isEqualTo(ResultState.SIGNED);
    var notation = Objects.requireNonNull(signed.numbering()).notation();
    assertThat(notation).matches("\\d{2,}/UBND-XNTTHN");
    var pdf = pdf(signed);
    Signing.keep("result.pdf", pdf);
    assertThat(new Pdf(pdf).text())
        .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "ỦY BAN NHÂN DÂN", "XÃ VĨNH HOÀNG")
        .contains("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", "Số: " + notation)
        .contains("Lê Thị Diệu Linh", "05/02/1996", "Chưa đăng ký kết hôn với ai")
        .contains("Giấy này có giá trị đến hết ngày", "CHỦ TỊCH", "Hoàng Đức Thiện")
        .doesNotContain("DỰ THẢO");
    assertThat(new Pdf(pdf).violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(Signing.pdfsig(pdf))
        .containsSubsequence("Signature is Valid", "Signature is Valid")
        .contains("Total document signed")
        .doesNotContain("Invalid");
    assertThat(check.ours(pdf).signatures()).hasSize(2);
    assertThat(check.ours(pdf).verdict()).isEqualTo(SignatureVerdict.VALID);

    var dossier = desk.dossier("vanthu", signed.dossier());
    assertThat(dossier.status()).isEqualTo(Status.APPROVED);
    var finished = desk.act("vanthu", dossier, Action.ISSUE_RESULT, "");
    assertThat(finished.outcome().resultNotation()).isEqualTo(notation);
    assertThat(again(signed).state()).isEqualTo(ResultState.VALID);
  }

  @Test
  void numbers_follow_each_other_and_none_is_given_for_a_draft() {
    var first = Objects.requireNonNull(signed().numbering()).number();
    var dropped = written(desk.assigned());
    assertThat(dropped.numbering()).isNull();
    drop.handle(desk.person("canbo"), dropped.id());
    assertThat(Objects.requireNonNull(signed().numbering()).number()).isEqualTo(first + 1);
  }

  @Test
  void what_could_not_be_signed_leaves_a_draft_whose_number_is_used_when_it_is_tried_again()
      throws IOException {
    var waiting = waiting();
    var leader = desk.person("lanhdao");
    assertThatThrownBy(() -> tray.sign(leader, waiting.id(), waiting.version(), new PulledOut()))
        .hasMessage("token pulled out");
    var left = again(waiting);
    assertThat(left.state()).isEqualTo(ResultState.DRAFT);
    assertThat(desk.dossier("lanhdao", left.dossier()).status())
        .isEqualTo(Status.AWAITING_SIGNATURE);
    var number = Objects.requireNonNull(left.numbering()).number();
    tray.sign(leader, waiting.id(), waiting.version(), signatory());
    assertThat(Objects.requireNonNull(again(waiting).numbering()).number()).isEqualTo(number);
  }

  @Test
  void only_what_was_read_is_signed_and_only_once() {
    var waiting = waiting();
    var leader = desk.person("lanhdao");
    assertThatThrownBy(() -> tray.sign(leader, waiting.id(), waiting.version() - 1, signatory()))
        .isInstanceOf(StaleVersion.class);
    assertThatThrownBy(
            () -> tray.sign(desk.person("canbo"), waiting.id(), waiting.version(), signatory()))
        .isInstanceOf(NotVisible.class);
    tray.sign(leader, waiting.id(), waiting.version(), signatory());
    assertThatThrownBy(() -> tray.sign(leader, waiting.id(), waiting.version(), signatory()))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void a_written_result_is_approved_by_signing_and_not_otherwise() {
    var waiting = waiting();
    var dossier = desk.dossier("lanhdao", waiting.dossier());
    assertRefused(
        ResultRefusal.RESULT_TO_BE_SIGNED, () -> desk.act("lanhdao", dossier, Action.APPROVE, ""));
    assertRefused(
        ResultRefusal.RESULT_TO_BE_SIGNED,
        () -> desk.act("lanhdao", dossier, Action.REFUSE, "Thiếu căn cứ"));
  }

  @Test
  void sent_back_it_is_a_draft_again_and_what_was_signed_is_never_issued() {
    var waiting = waiting();
    var back =
        desk.act(
            "lanhdao",
            desk.dossier("lanhdao", waiting.dossier()),
            Action.SEND_BACK,
            "Sai ngày sinh");
    assertThat(again(waiting).askedAt()).isNull();
    desk.act("canbo", back, Action.SUBMIT_FOR_SIGNATURE, "");
    var asked = again(waiting);
    tray.sign(desk.person("lanhdao"), asked.id(), asked.version(), signatory());

    var approved = desk.dossier("vanthu", waiting.dossier());
    desk.act("vanthu", approved, Action.SEND_BACK, "Sai tên");
    assertThat(again(waiting).state()).isEqualTo(ResultState.VOID);
    var anew = results.of(desk.person("lanhdao"), waiting.dossier()).getFirst();
    assertThat(anew.state()).isEqualTo(ResultState.DRAFT);
    assertThat(anew.askedAt()).isNotNull();
    assertThat(anew.numbering()).isNull();
  }

  @Test
  void a_refusal_that_is_signed_ends_the_dossier() {
    var dossier = desk.assigned();
    var id =
        write.handle(
            desk.person("canbo"),
            dossier.code(),
            ResultKind.REFUSAL,
            Map.of("reason", "Đang có vợ.", "ground", "Điều 5 Luật Hôn nhân và gia đình."));
    desk.act("canbo", dossier, Action.SUBMIT_FOR_SIGNATURE, "");
    var asked = results.get(desk.person("lanhdao"), id);
    tray.sign(desk.person("lanhdao"), id, asked.version(), signatory());
    assertThat(again(asked).state()).isEqualTo(ResultState.VALID);
    assertThat(desk.dossier("lanhdao", dossier.code()).status()).isEqualTo(Status.REFUSED);
  }

  @Test
  void everything_wrong_in_a_form_is_said_at_once_and_nothing_is_kept() throws Exception {
    var dossier = desk.assigned();
    mvc.perform(
            post("/desk/dossiers/" + dossier.code() + "/results")
                .with(actor(desk.person("canbo")))
                .with(csrf())
                .param("kind", "xac-nhan-tinh-trang-hon-nhan")
                .param("fullName", "Lê Thị Diệu Linh")
                .param("bornOn", "31/02/1996")
                .param("sex", "Khác"))
        .andExpect(status().isUnprocessableContent())
        .andExpect(content().string(containsString("Ngày ghi như 05/02/2026.")))
        .andExpect(content().string(containsString("Hãy chọn một trong các giá trị có sẵn.")))
        .andExpect(content().string(containsString("Mục này chưa ghi.")))
        .andExpect(content().string(containsString("31/02/1996")));
    assertThat(results.of(desk.person("canbo"), dossier.code())).isEmpty();
  }

  @Test
  void a_dossier_has_one_result_at_a_time_and_strangers_write_none() {
    var draft = written(desk.assigned());
    assertRefused(
        ResultRefusal.RESULT_THERE_ALREADY,
        () ->
            write.handle(
                desk.person("canbo"), draft.dossier(), ResultKind.MARITAL_STATUS, MARITAL));
    assertThatThrownBy(
            () ->
                write.handle(
                    desk.person("tiepnhan"), draft.dossier(), ResultKind.MARITAL_STATUS, MARITAL))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(
            () ->
                write.change(
                    desk.person("canbo"), draft.id(), 7, ResultKind.MARITAL_STATUS, MARITAL))
        .isInstanceOf(StaleVersion.class);
  }
}
