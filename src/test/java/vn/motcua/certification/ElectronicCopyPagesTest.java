package vn.motcua.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.motcua.testing.SignedInAs.actor;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.certification.electronic.Copies;
import vn.motcua.certification.model.Entry;
import vn.motcua.signing.SignPapers;
import vn.motcua.signing.SigningKeys;
import vn.motcua.signing.tray.Signable;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.Scans;
import vn.motcua.testing.Signs;

/** The pages on which electronic copies are prepared, and where they are seen afterwards. */
@DemonstrationTest
class ElectronicCopyPagesTest {

  @Autowired MockMvc mvc;
  @Autowired Desk desk;
  @Autowired Copies copies;
  @Autowired List<Signable> signables;
  @Autowired SignPapers papers;
  @Autowired SigningKeys keys;

  private MockHttpServletResponse ask(
      String person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
    return mvc.perform(request.with(actor(desk.person(person))).with(csrf()))
        .andReturn()
        .getResponse();
  }

  private String shown(String person, String path) throws Exception {
    return ask(person, get(path)).getContentAsString();
  }

  private MockHttpServletResponse sent(long id, String... names) throws Exception {
    var upload = multipart(Copies.address(id) + "/scan");
    for (var name : names) {
      upload.file(new MockMultipartFile("files", name, null, content(name)));
    }
    return ask("tiepnhan", upload.param("version", version(id)));
  }

  private static byte[] content(String name) {
    return switch (name) {
      case "trang-1.jpg" -> Scans.picture("jpg", "MẶT TRƯỚC");
      case "trang-2.png" -> Scans.picture("png", "MẶT SAU");
      case "khoa.pdf" -> Scans.locked();
      default -> "MZ".getBytes(StandardCharsets.UTF_8);
    };
  }

  private String version(long id) {
    return Long.toString(copies.get(desk.person("tiepnhan"), id).entry().version());
  }

  private Entry signed() throws Exception {
    var id = desk.electronicCopy().id();
    sent(id, "trang-1.jpg", "trang-2.png");
    ask(
        "tiepnhan",
        post(Copies.address(id) + "/send").param("version", version(id)).param("compared", "true"));
    var leader = desk.person("lanhdao");
    signables.stream()
        .filter(each -> each.kind().equals("certified-copy"))
        .findFirst()
        .orElseThrow()
        .sign(leader, id, Long.parseLong(version(id)), new Signs(papers, keys, leader));
    return copies.get(leader, id).entry();
  }

  @Test
  void the_lane_takes_paper_and_electronic_lines_and_says_where_to_go_on() throws Exception {
    var saved =
        ask(
            "tiepnhan",
            post("/desk/certification")
                .param("idempotencyKey", UUID.randomUUID().toString())
                .param("applicant.fullName", "Hồ Thị Nở")
                .param("applicant.identityNumber", "045196000219")
                .param("lines.0.kind", "COPY")
                .param("lines.0.paper", "Giấy khai sinh")
                .param("lines.0.pieces", "2")
                .param("lines.1.kind", "ELECTRONIC")
                .param("lines.1.paper", "Học bạ")
                .param("lines.1.pages", "3")
                .param("paidBy", "CASH"));
    var address = Objects.requireNonNull(saved.getRedirectedUrl());
    var page = shown("tiepnhan", address);
    assertThat(page)
        .contains("Đã chứng thực và trả kết quả cho Hồ Thị Nở")
        .contains("Chụp và đối chiếu với bản chính:")
        .containsPattern("/desk/certification/electronic/\\d+\"[^>]*>[^H]*Học bạ");
    var request = address.replaceAll("\\D", "");
    assertThat(shown("tiepnhan", "/desk/certification/requests/" + request + "/fee-note"))
        .contains("3 trang, bản điện tử");
    assertThat(shown("tiepnhan", "/desk/certification/requests/" + request + "/testimony"))
        .contains("Số chứng thực")
        .doesNotContain("Học bạ");
  }

  @Test
  void a_scan_is_sent_seen_compared_and_handed_on() throws Exception {
    var id = desk.electronicCopy().id();
    var address = Copies.address(id);
    assertThat(shown("tiepnhan", "/desk/certification/electronic"))
        .contains(address)
        .contains("Chờ chụp bản chính");
    assertThat(shown("tiepnhan", address)).contains("Chưa có bản chụp");

    assertThat(sent(id, "trang-1.jpg", "trang-2.png").getRedirectedUrl()).isEqualTo(address);
    var page = shown("tiepnhan", address);
    assertThat(page)
        .contains("Chờ đối chiếu")
        .contains("src=\"" + address + "/scan#")
        .contains("Lúc nhận ghi bản chính 1 trang, bản chụp có 2 trang");
    var scan = ask("tiepnhan", get(address + "/scan"));
    assertThat(scan.getContentType()).isEqualTo("application/pdf");
    assertThat(new Pdf(scan.getContentAsByteArray()).pages()).isEqualTo(2);
    assertThat(new Pdf(scan.getContentAsByteArray()).violations(PDFAFlavour.PDFA_2_U)).isEmpty();

    var unticked = ask("tiepnhan", post(address + "/send").param("version", version(id)));
    assertThat(unticked.getStatus()).isEqualTo(422);
    assertThat(unticked.getContentAsString())
        .contains("Bản chụp chưa được đối chiếu với bản chính.");
    ask(
        "tiepnhan",
        post(address + "/send").param("version", version(id)).param("compared", "true"));
    assertThat(shown("tiepnhan", address))
        .contains("Chờ ký số")
        .contains("Đối chiếu với bản chính")
        .doesNotContain("/desk/signing/papers");
    assertThat(shown("lanhdao", address))
        .contains("/desk/signing/papers/certified-copy/" + id)
        .doesNotContain("Gửi bản chụp");
    assertThat(shown("lanhdao", "/desk/signing")).contains("Bản sao điện tử: Thẻ căn cước");
    assertThat(shown("lanhdao", "/desk/certification/stack"))
        .contains("không ký bút ở đây")
        .doesNotContain(copies.get(desk.person("lanhdao"), id).entry().dossier().value());
  }

  @Test
  void what_may_not_be_kept_is_refused_in_a_sentence() throws Exception {
    var id = desk.electronicCopy().id();
    assertThat(sent(id, "chuong-trinh.pdf").getStatus()).isEqualTo(422);
    assertThat(sent(id, "khoa.pdf").getContentAsString()).contains("mật khẩu");
    assertThat(sent(id).getStatus()).isIn(400, 422);
    assertThat(shown("tiepnhan", Copies.address(id))).contains("Chưa có bản chụp");
  }

  @Test
  void a_stale_page_changes_nothing_and_strangers_see_nothing() throws Exception {
    var id = desk.electronicCopy().id();
    var address = Copies.address(id);
    var stale =
        ask("tiepnhan", post(address + "/drop").param("version", "77").param("reason", "Thôi"));
    assertThat(stale.getStatus()).isEqualTo(409);
    assertThat(ask("lanhdao.huongphung", get(address)).getStatus()).isEqualTo(404);
    var leader =
        ask(
            "lanhdao",
            post(address + "/drop").param("version", version(id)).param("reason", "Thôi"));
    assertThat(leader.getStatus()).isEqualTo(403);
    ask(
        "tiepnhan",
        post(address + "/drop").param("version", version(id)).param("reason", "Thôi không lấy"));
    assertThat(shown("tiepnhan", address)).contains("Đã bỏ").contains("Thôi không lấy");
  }

  @Test
  void the_book_marks_it_and_its_file_is_opened_from_there() throws Exception {
    var entry = signed();
    var line = "/desk/certification/entries/" + entry.id();
    assertThat(
            shown(
                "tiepnhan",
                "/desk/certification/book?kind=copy&year="
                    + entry.year()
                    + "&after="
                    + (Objects.requireNonNull(entry.number()) - 1)))
        .contains(line)
        .contains("Bản điện tử");
    assertThat(shown("tiepnhan", line))
        .contains(Copies.address(entry.id()))
        .doesNotContain("/testimony");
    var paper = ask("tiepnhan", get(Copies.address(entry.id()) + "/paper"));
    assertThat(new Pdf(paper.getContentAsByteArray()).pages()).isEqualTo(3);
    assertThat(shown("tiepnhan", Copies.address(entry.id()) + "/signatures"))
        .contains("Hoàng Đức Thiện");
    var book =
        ask("tiepnhan", get("/desk/certification/book/print?kind=copy&day=" + entry.certifiedOn()));
    assertThat(new Pdf(book.getContentAsByteArray()).text()).contains("Bản điện tử");
  }
}
