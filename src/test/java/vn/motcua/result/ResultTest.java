package vn.motcua.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.motcua.testing.Refusals.assertRefused;
import static vn.motcua.testing.SignedInAs.actor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.dossier.digitising.Digitising;
import vn.motcua.dossier.digitising.KnownPapers;
import vn.motcua.dossier.digitising.ReusePaper;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.DigitisedPaper;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.dossier.model.Reuse;
import vn.motcua.dossier.model.Status;
import vn.motcua.records.Records;
import vn.motcua.result.issuing.RevokeResult;
import vn.motcua.result.model.Result;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.model.ResultState;
import vn.motcua.result.verify.VerifyPrint;
import vn.motcua.result.verify.VerifyPrint.Verified;
import vn.motcua.result.writing.CorrectResult;
import vn.motcua.result.writing.DropDraft;
import vn.motcua.result.writing.WriteResult;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.StaleVersion;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.SignPapers;
import vn.motcua.signing.SignatureVerdict;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.tray.Signable;
import vn.motcua.signing.tray.Signatory;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.Signs;

/** A result from its first word to the citizen and the stranger who verifies a print. */
@DemonstrationTest
class ResultTest {

  private static final Map<String, String> MARITAL =
      Map.of(
          "fullName", "Lê Thị Diệu Linh",
          "bornOn", "05/02/1996",
          "sex", "Nữ",
          "ethnicGroup", "Kinh",
          "nationality", "Việt Nam",
          "personalNumber", "045196000218",
          "residence", "Thôn Thủy Tú, xã Vĩnh Hoàng",
          "status", "Chưa đăng ký kết hôn với ai",
          "purpose", "đăng ký kết hôn");

  @Autowired Desk desk;
  @Autowired WriteResult write;
  @Autowired DropDraft drop;
  @Autowired CorrectResult correct;
  @Autowired RevokeResult revoke;
  @Autowired Results results;
  @Autowired List<Signable> signables;
  @Autowired VerifyPrint verify;
  @Autowired KnownPapers known;
  @Autowired Digitising digitising;
  @Autowired ReusePaper reuse;
  @Autowired ReceiveDossier receive;
  @Autowired SignPapers papers;
  @Autowired SigningKeys keys;
  @Autowired CheckSignatures check;
  @Autowired Records records;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  private Signable tray;

  @BeforeEach
  void the_tray() {
    tray =
        signables.stream().filter(each -> each.kind().equals("result")).findFirst().orElseThrow();
  }

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
  void a_print_tells_a_stranger_what_it_is_and_whether_it_still_is() throws Exception {
    var issued = issued();
    var code = new Pdf(pdf(issued)).scannedQr();
    assertThat(code).matches("https?://[^/]+/kiem-tra/[A-Za-z0-9_-]{80,140}");
    var path = code.substring(code.indexOf("/kiem-tra/"));
    mvc.perform(get(path))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Còn hiệu lực")))
        .andExpect(content().string(containsString("Lê Thị Diệu Linh")))
        .andExpect(content().string(containsString("Hoàng Đức Thiện")));

    var changed = path.substring(0, path.length() - 4) + "AAAA";
    mvc.perform(get(changed))
        .andExpect(status().isNotFound())
        .andExpect(content().string(not(containsString("Lê Thị Diệu Linh"))));

    revoke.handle(desk.person("lanhdao"), issued.id(), issued.version(), "Cấp nhầm người");
    mvc.perform(get(path))
        .andExpect(content().string(containsString("Đã thu hồi")))
        .andExpect(content().string(containsString("Cấp nhầm người")));
  }

  @Test
  void a_register_that_was_tampered_with_betrays_itself() throws IOException {
    var issued = issued();
    var token = token(issued);
    assertThat(verified(token).altered()).isFalse();
    jdbc.sql(
            """
            update result.result
               set content = jsonb_set(content, '{status}', '"Đã kết hôn"')
             where result_id = :id
            """)
        .param("id", issued.id())
        .update();
    assertThat(verified(token).altered()).isTrue();
  }

  @Test
  void one_byte_changed_is_rejected_where_a_stranger_verifies() throws Exception {
    var pdf = pdf(issued());
    var inside = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/Type");
    pdf[inside + 1] ^= 1;
    assertThat(check.ours(pdf).verdict()).isNotEqualTo(SignatureVerdict.VALID);
    mvc.perform(
            multipart("/kiem-tra")
                .file(new MockMultipartFile("file", "giay.pdf", "application/pdf", pdf))
                .with(csrf()))
        .andExpect(content().string(containsString("Đừng dùng tệp này")))
        .andExpect(content().string(containsString("Nội dung đã bị thay đổi sau khi ký")));
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
    Signatory pulledOut =
        new Signatory() {
          @Override
          public byte[] sign(byte[] pdf, String printedName) {
            throw new IllegalStateException("token pulled out");
          }

          @Override
          public byte[] signAndSeal(byte[] pdf, String printedName, long agencyId) {
            return sign(pdf, printedName);
          }
        };
    var leader = desk.person("lanhdao");
    assertThatThrownBy(() -> tray.sign(leader, waiting.id(), waiting.version(), pulledOut))
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
  void what_the_agency_got_wrong_is_replaced_and_the_citizen_hands_in_nothing() throws IOException {
    var wrong = issued();
    var token = token(wrong);
    var officer = desk.person("canbo");
    assertRefused(
        ResultRefusal.RESULT_REASON_MISSING, () -> correct.handle(officer, wrong.id(), " "));
    var id = correct.handle(officer, wrong.id(), "Ghi sai ngày sinh");
    assertRefused(
        ResultRefusal.RESULT_CORRECTION_OPEN,
        () -> correct.handle(officer, wrong.id(), "Ghi sai nữa"));
    var values = new HashMap<>(MARITAL);
    values.put("bornOn", "06/02/1996");
    write.change(officer, id, 1, ResultKind.MARITAL_STATUS, values);
    correct.ask(officer, id, 2);
    assertThat(verified(token).state()).isEqualTo(ResultState.VALID);
    tray.sign(desk.person("lanhdao"), id, 3, signatory());

    assertThat(again(wrong).state()).isEqualTo(ResultState.REPLACED);
    var right = results.get(officer, id);
    assertThat(right.state()).isEqualTo(ResultState.VALID);
    assertThat(new Pdf(pdf(right)).text())
        .contains("06/02/1996")
        .contains("Thay thế văn bản số " + Objects.requireNonNull(wrong.numbering()).notation());
    assertThat(verified(token).state()).isEqualTo(ResultState.REPLACED);
    assertThat(verified(token).instead())
        .isEqualTo(Objects.requireNonNull(right.numbering()).notation());
  }

  @Test
  void only_those_who_sign_revoke_and_only_what_is_valid() {
    var issued = issued();
    assertThatThrownBy(
            () -> revoke.handle(desk.person("canbo"), issued.id(), issued.version(), "Sai"))
        .isInstanceOf(Denied.class);
    assertThatThrownBy(() -> results.get(desk.person("lanhdao.huongphung"), issued.id()))
        .isInstanceOf(NotVisible.class);
    revoke.handle(desk.person("lanhdao"), issued.id(), issued.version(), "Sai");
    assertRefused(
        ResultRefusal.RESULT_NOT_VALID,
        () -> revoke.handle(desk.person("lanhdao"), issued.id(), issued.version() + 1, "Sai"));
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

  @Test
  void the_citizen_opens_it_with_the_whole_number_and_nobody_with_less() throws Exception {
    var issued = issued();
    var page = "/tra-cuu/" + issued.dossier();
    var cookies =
        mvc.perform(
                post("/tra-cuu")
                    .with(csrf())
                    .param("ma", issued.dossier().value())
                    .param("soCuoi", "0218"))
            .andReturn()
            .getResponse()
            .getCookies();
    var open = page + "/ket-qua/" + issued.id();
    mvc.perform(get(page).cookie(cookies))
        .andExpect(content().string(containsString("Kết quả điện tử của bạn")));
    mvc.perform(post(open).cookie(cookies).with(csrf()).param("so", "0218"))
        .andExpect(status().isUnprocessableContent());
    mvc.perform(post(open).cookie(cookies).with(csrf()).param("so", "045196000218"))
        .andExpect(status().isOk())
        .andExpect(content().contentType("application/pdf"))
        .andExpect(content().bytes(pdf(issued)));
    mvc.perform(post(open).with(csrf()).param("so", "045196000218"))
        .andExpect(status().is3xxRedirection());
  }

  @Test
  void an_issued_result_is_offered_for_the_next_dossier_of_the_person() {
    var person = "0451980%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));
    var officer = desk.person("canbo");
    var dossier = assigned(person);
    var id = write.handle(officer, dossier.code(), ResultKind.MARITAL_STATUS, MARITAL);
    desk.act("canbo", dossier, Action.SUBMIT_FOR_SIGNATURE, "");
    assertThat(known.of(person)).isEmpty();
    tray.sign(desk.person("lanhdao"), id, results.get(officer, id).version(), signatory());
    desk.act("vanthu", desk.dossier("vanthu", dossier.code()), Action.ISSUE_RESULT, "");

    var offered = known.of(person).getFirst();
    assertThat(offered.isResult()).isTrue();
    assertThat(offered.name()).isEqualTo("Giấy xác nhận tình trạng hôn nhân");
    assertThat(offered.validUntil()).isNotNull();

    var next = assigned(person);
    var paper = digitising.papers(officer, next.code()).getFirst().paper().id();
    reuse.handle(officer, next.code(), paper, new Reuse(dossier.code(), KnownPaper.RESULT, true));
    var used = digitising.papers(officer, next.code()).getFirst();
    assertThat(used.state()).isEqualTo(DigitisedPaper.State.REUSED);
    assertThat(used.files().getFirst().validUntil()).isEqualTo(offered.validUntil());
    var kept = digitising.kept(next.code()).get(used.files().getFirst().fileId());
    assertThat(Objects.requireNonNull(kept).content().hash().hex())
        .isEqualTo(Objects.requireNonNull(results.get(officer, id).signature()).sha256());
  }

  private Dossier assigned(String identityNumber) {
    var base = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS);
    var intake =
        new Intake(
            base.agency(),
            base.procedure(),
            base.channel(),
            new Applicant("Lê Thị Diệu Linh", identityNumber, "0900000472", "", "", "Kinh"),
            null,
            base.papers(),
            1,
            base.returnBy(),
            "");
    var received = receive.handle(desk.person("tiepnhan"), intake, null);
    return desk.assign("truongphong", desk.act("tiepnhan", received, Action.FORWARD, ""), "canbo");
  }

  private Result written(Dossier dossier) {
    var id = write.handle(desk.person("canbo"), dossier.code(), ResultKind.MARITAL_STATUS, MARITAL);
    return results.get(desk.person("canbo"), id);
  }

  private Result waiting() {
    var dossier = desk.assigned();
    var draft = written(dossier);
    desk.act("canbo", dossier, Action.SUBMIT_FOR_SIGNATURE, "");
    assertThat(tray.waiting(desk.person("lanhdao")))
        .anyMatch(paper -> paper.id() == draft.id() && paper.subject().equals("Lê Thị Diệu Linh"));
    return again(draft);
  }

  private Result signed() {
    var waiting = waiting();
    tray.sign(desk.person("lanhdao"), waiting.id(), waiting.version(), signatory());
    return again(waiting);
  }

  private Result issued() {
    var signed = signed();
    desk.act("vanthu", desk.dossier("vanthu", signed.dossier()), Action.ISSUE_RESULT, "");
    return again(signed);
  }

  private Result again(Result result) {
    return results.get(desk.person("lanhdao"), result.id());
  }

  private Signatory signatory() {
    return new Signs(papers, keys, desk.person("lanhdao"));
  }

  private Verified verified(String token) {
    return verify.handle(token).orElseThrow();
  }

  private String token(Result issued) throws IOException {
    var code = new Pdf(pdf(issued)).scannedQr();
    return code.substring(code.lastIndexOf('/') + 1);
  }

  private byte[] pdf(Result result) throws IOException {
    var file = results.file(result, Objects.requireNonNull(result.signature()));
    try (var content = records.open(file.content())) {
      return content.readAllBytes();
    }
  }
}
