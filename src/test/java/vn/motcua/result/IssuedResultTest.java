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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.DigitisedPaper;
import vn.motcua.dossier.model.KnownPaper;
import vn.motcua.dossier.model.Reuse;
import vn.motcua.result.model.ResultKind;
import vn.motcua.result.model.ResultState;
import vn.motcua.shared.Denied;
import vn.motcua.shared.NotVisible;
import vn.motcua.signing.SignatureVerdict;
import vn.motcua.testing.Pdf;

/** What becomes of a result once it is issued. */
class IssuedResultTest extends ResultStory {

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
}
