package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.SignedInAs.actor;

import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.certification.book.CorrectEntry;
import vn.motcua.certification.book.VoidEntry;
import vn.motcua.certification.lane.TakeIn;
import vn.motcua.certification.model.Line;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;

@DemonstrationTest
class CertificationPagesTest {

  @Autowired MockMvc mvc;
  @Autowired TakeIn takeIn;
  @Autowired CorrectEntry correct;
  @Autowired VoidEntry voidEntry;
  @Autowired Certifications certifications;
  @Autowired Desk desk;

  private MockHttpServletResponse ask(String person, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(request.with(actor(desk.person(person))).with(csrf()))
        .andReturn()
        .getResponse();
  }

  /** Where a search of the book leads. */
  private String searched(String words) throws Exception {
    var address =
        ask("tiepnhan", post("/desk/certification/book/search").param("q", words))
            .getRedirectedUrl();
    assertThat(address).doesNotContain("nghe");
    return Objects.requireNonNull(address);
  }

  private static MockHttpServletRequestBuilder lane(String path, String key) {
    return post(path)
        .param("idempotencyKey", key)
        .param("applicant.fullName", "Hồ Thị Nở")
        .param("lines.0.kind", "COPY")
        .param("lines.0.paper", "Giấy khai sinh")
        .param("lines.0.pages", "3")
        .param("lines.0.pieces", "2")
        .param("paidBy", "CASH");
  }

  @Test
  void the_fee_is_reckoned_while_typing() throws Exception {
    var panel =
        ask("tiepnhan", lane("/desk/certification/fee", "k1").param("given", "50.000"))
            .getContentAsString();
    assertThat(panel)
        .contains("3 trang × 2 bản")
        .contains("10.000\u00a0đ")
        .contains("Trả lại 40.000\u00a0đ");
  }

  @Test
  void what_was_typed_is_kept_and_a_double_enter_saves_once() throws Exception {
    ask("tiepnhan", lane("/desk/certification/draft", "k2"));
    assertThat(ask("tiepnhan", get("/desk/certification")).getContentAsString())
        .contains("value=\"Hồ Thị Nở\"")
        .contains("value=\"Giấy khai sinh\"");
    var first = ask("tiepnhan", lane("/desk/certification", "k2"));
    var second = ask("tiepnhan", lane("/desk/certification", "k2"));
    assertThat(first.getStatus()).isEqualTo(302);
    assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
    var saved = String.valueOf(first.getRedirectedUrl());
    assertThat(ask("tiepnhan", get(saved)).getContentAsString())
        .contains("Đã chứng thực và trả kết quả cho Hồ Thị Nở, thu phí 10.000")
        .contains("id=\"applicant.fullName\" name=\"applicant.fullName\" type=\"text\" value=\"\"");
  }

  @Test
  void a_refusal_stands_beside_its_field_and_loses_nothing() throws Exception {
    var answer =
        ask(
            "tiepnhan",
            lane("/desk/certification", "k3")
                .param("lines.1.kind", "SIGNATURE")
                .param("lines.1.paper", "Sơ yếu lý lịch")
                .param("lines.1.pages", "nhiều"));
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("Chứng thực chữ ký cần số giấy tờ tùy thân của người ký.")
        .contains("id=\"lines.1.pages-loi\"")
        .contains("value=\"nhiều\"");
    ask("tiepnhan", post("/desk/certification/clear"));
  }

  @Test
  void the_lane_is_for_those_who_take_in() throws Exception {
    assertThat(ask("canbo", get("/desk/certification")).getStatus()).isEqualTo(403);
  }

  @Test
  void the_testimony_speaks_the_words_of_the_law_on_each_copy() throws Exception {
    var clerk = desk.person("tiepnhan");
    var request =
        takeIn.handle(
            clerk,
            Counter.linh(Line.copy("Thẻ căn cước", 1, 3), Line.signature("Sơ yếu lý lịch", 1, 1)),
            null);
    var number = certifications.lines(clerk, request).getFirst().number();
    var page =
        ask("tiepnhan", get("/desk/certification/requests/" + request + "/testimony"))
            .getContentAsString();
    assertThat(page.split("CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH", -1)).hasSize(4);
    assertThat(page)
        .contains("Số chứng thực: <b>" + number + "</b>")
        .contains("SCT/BS")
        .contains("KT. CHỦ TỊCH")
        .contains("PHÓ CHỦ TỊCH")
        .contains("giấy tờ tùy thân số 045196000218")
        .contains("trước mặt tôi");
    assertThat(
            ask("tiepnhan", get("/desk/certification/requests/" + request + "/fee-note"))
                .getContentAsString())
        .contains("Mười sáu nghìn đồng")
        .contains("không thay thế biên lai");
    assertThat(
            ask(
                    "tiepnhan.huongphung",
                    get("/desk/certification/requests/" + request + "/testimony"))
                .getStatus())
        .isEqualTo(404);
  }

  @Test
  void the_book_shows_and_prints_what_was_voided_and_corrected_struck_through() throws Exception {
    var clerk = desk.person("tiepnhan");
    var wrong =
        certifications
            .lines(clerk, takeIn.handle(clerk, Counter.linh(Line.copy("Bằng nghề", 3, 7)), null))
            .getFirst();
    correct.handle(
        clerk,
        wrong.id(),
        wrong.version(),
        "Lê Thị Diệu Linh",
        Line.copy("Bằng nghề", 3, 8),
        "Đếm thiếu một bản");
    var gone = certifications.lines(clerk, takeIn.handle(clerk, Counter.card(), null)).getFirst();
    voidEntry.handle(clerk, gone.id(), gone.version(), "Bản chính bị tẩy xóa");

    var page = ask("tiepnhan", get(searched("bang nghe"))).getContentAsString();
    assertThat(page).contains("<del>7</del> 8").contains("Sửa: Đếm thiếu một bản");
    assertThat(ask("tiepnhan", get("/desk/certification/book")).getContentAsString())
        .contains("Sổ chứng thực bản sao")
        .contains("Cả năm 2026");

    var printed = ask("tiepnhan", get("/desk/certification/book/print").param("year", "2026"));
    var pdf = new Pdf(printed.getContentAsByteArray());
    assertThat(pdf.text())
        .contains("SỔ CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH")
        .contains("01/2026-SCT/BS")
        .contains("Hủy: Bản chính bị tẩy xóa")
        .contains("Cộng:")
        .doesNotContain("#");
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    try (var document = Loader.loadPDF(printed.getContentAsByteArray())) {
      var first = document.getPage(0).getMediaBox();
      assertThat(first.getWidth()).isGreaterThan(first.getHeight());
    }
  }

  @Test
  void a_line_is_corrected_and_voided_on_its_page() throws Exception {
    var clerk = desk.person("tiepnhan");
    var line = certifications.lines(clerk, takeIn.handle(clerk, Counter.card(), null)).getFirst();
    var path = "/desk/certification/entries/" + line.id();
    var refused =
        ask(
            "tiepnhan",
            post(path + "/correct")
                .param("version", Long.toString(line.version()))
                .param("fullName", "Lê Thị Diệu Linh")
                .param("paper", "Thẻ căn cước")
                .param("pages", "1")
                .param("pieces", "4"));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Ghi lý do.");
    var done =
        ask(
            "tiepnhan",
            post(path + "/void")
                .param("version", Long.toString(line.version()))
                .param("reason", "Người yêu cầu không lấy nữa"));
    assertThat(done.getStatus()).isEqualTo(302);
    assertThat(ask("tiepnhan", get(path)).getContentAsString())
        .contains("Số này đã hủy")
        .contains("Người yêu cầu không lấy nữa")
        .doesNotContain("Sửa dòng này");
  }

  @Test
  void the_chairman_signs_the_stack_on_its_page_and_others_only_look() throws Exception {
    var clerk = desk.person("tiepnhan.huongphung");
    var code =
        certifications
            .lines(clerk, takeIn.handle(clerk, Counter.card(), null))
            .getFirst()
            .dossier()
            .value();
    assertThat(ask("tiepnhan.huongphung", get("/desk/certification/stack")).getContentAsString())
        .contains(code)
        .doesNotContain("Ký chứng thực, lấy số");
    var signed =
        ask(
                "lanhdao.huongphung",
                post("/desk/certification/stack/sign").param("pick", code, "H50.102-991231-9999"))
            .getContentAsString();
    assertThat(signed)
        .contains("quyển số 01/2026-SCT/BS")
        .contains("Không có hồ sơ này, hoặc không thuộc quyền của bạn.");
  }

  @Test
  void the_way_of_signing_is_the_leaders_to_say() throws Exception {
    assertThat(
            ask(
                    "tiepnhan",
                    post("/desk/certification/settings")
                        .param("version", "1")
                        .param("signAtCounter", "false"))
                .getStatus())
        .isEqualTo(403);
    var refused =
        ask(
            "lanhdao.huongphung",
            post("/desk/certification/settings")
                .param("version", "0")
                .param("signAtCounter", "true"));
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(refused.getContentAsString()).contains("Chưa có ai được giao ký hôm nay");
  }
}
