package vn.motcua.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.testing.Pdf;

class DossierPapersTest {

  static List<DossierPaper> papers() {
    return SamplePapers.all();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void is_archivable_and_accessible(DossierPaper paper) throws IOException {
    var pdf = print(paper, paper.head().edition().form().slug());
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(pdf.violations(PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("papers")
  void bears_the_states_heading_the_code_and_a_scannable_look_up(DossierPaper paper) {
    var pdf = new Pdf(SamplePapers.PRINTER.pdf(paper));
    var text = pdf.text();
    assertThat(pdf.size()).isEqualTo("148 x 210");
    assertThat(text)
        .contains(
            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "Độc lập - Tự do - Hạnh phúc",
            "UBND XÃ VĨNH HOÀNG",
            "Vĩnh Hoàng, ngày 20 tháng 11 năm 2026",
            paper.head().edition().formNumber(),
            "Thông tư số 03/2025/TT-VPCP",
            String.join(" ", paper.head().title()),
            SamplePapers.CODE,
            SamplePapers.REQUEST)
        .doesNotContain("#", "□");
    assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    assertThat(pdf.scannedQr()).isEqualTo("https://mot-cua.example/tra-cuu/" + SamplePapers.CODE);
    assertThat(pdf.title())
        .isEqualTo(paper.head().edition().title() + " " + SamplePapers.CODE)
        .doesNotContain("LINH");
  }

  @Test
  void a_receipt_fits_one_page_and_says_all_that_the_form_asks() {
    var pdf = new Pdf(SamplePapers.PRINTER.pdf(SamplePapers.receipt()));
    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.textAsSeen())
        .contains(
            "Tiếp nhận hồ sơ của: LÊ THỊ DIỆU LINH",
            "Địa chỉ: Thôn Thủy Tú, xã Vĩnh Hoàng, tỉnh Quảng Trị",
            "Số điện thoại: 0900 000 472",
            "Số định danh cá nhân: 045196000218",
            "Căn cước (đã đối chiếu, trả lại)",
            "2. Số lượng hồ sơ: 01 (bộ).",
            "3. Thời gian giải quyết hồ sơ theo quy định: 03 ngày làm việc.",
            "4. Thời gian nhận hồ sơ: 09 giờ 12 phút, ngày 20 tháng 11 năm 2026.",
            "5. Thời gian trả kết quả: 17 giờ 00 phút, thứ Năm, ngày 26 tháng 11 năm 2026.",
            "6. Đăng ký nhận kết quả tại: Quầy 2 của Trung tâm.",
            "7. Phí, lệ phí: không thu (gia đình có công với cách mạng).",
            "NGƯỜI NỘP HỒ SƠ",
            "NGƯỜI TIẾP NHẬN HỒ SƠ",
            "Trần Thị Hạnh",
            "vào mot-cua.example/tra-cuu, nhập mã hồ sơ",
            "Hỏi đáp: 0233 300 0101.",
            "Ngày 24/11/2026 nghỉ Ngày Văn hóa Việt Nam",
            "Trang 1/1")
        .doesNotContain("Chủ hồ sơ");
  }

  @Test
  void a_proxy_is_named_beside_the_applicant() {
    var proxy = new Party("Lê Văn Nam", "Thôn Huỳnh Công", "", "", "");
    var text = new Pdf(SamplePapers.PRINTER.pdf(SamplePapers.receipt(proxy, List.of()))).text();
    assertThat(text).contains("Tiếp nhận hồ sơ của: Lê Văn Nam", "Chủ hồ sơ: LÊ THỊ DIỆU LINH");
  }

  @Test
  void many_papers_flow_onto_a_second_page_that_bears_the_code() throws IOException {
    var papers =
        IntStream.rangeClosed(1, 23)
            .mapToObj(
                i -> new HandedPaper("Giấy tờ thứ " + i + " của hồ sơ đất đai", 1, i / 23, 0, ""))
            .toList();
    var pdf = print(SamplePapers.receipt(SamplePapers.APPLICANT, papers), "receipt-23");
    assertThat(pdf.pages()).isEqualTo(2);
    assertThat(pdf.text(1)).contains("Trang 1/2", "Giấy tờ thứ 1 của");
    assertThat(pdf.text(2))
        .contains(
            "Mã hồ sơ: " + SamplePapers.CODE,
            "Trang 2/2",
            "Tên giấy tờ",
            "Giấy tờ thứ 23 của",
            "01 bản chính,",
            "NGƯỜI NỘP HỒ SƠ");
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @Test
  void an_apology_names_both_appointments_and_asks_for_the_extension() {
    assertThat(new Pdf(SamplePapers.PRINTER.pdf(SamplePapers.apology())).text())
        .contains(
            "Số: 12/PXL",
            "Thời gian hẹn trả kết quả: 17 giờ 00 phút, thứ Năm, ngày 26 tháng 11 năm 2026",
            "17 giờ 00 phút, thứ Ba, ngày 01 tháng 12 năm 2026.",
            "xin lỗi và đề nghị gia hạn",
            "Chưa nhận được kết quả xác minh",
            "CHỦ TỊCH",
            "- Như trên;");
  }

  @Test
  void a_control_slip_lists_every_hand_over_with_its_outcome() {
    var pdf = new Pdf(SamplePapers.PRINTER.pdf(SamplePapers.controlSlip(40)));
    assertThat(pdf.pages()).isGreaterThan(1);
    assertThat(pdf.text())
        .contains(
            "1. Giao: Trung tâm Phục vụ hành chính công – Trần Thị Hạnh",
            "2. Nhận: Phòng Văn hóa - Xã hội – Hoàng Minh Tuấn",
            "Bên giao giữ 1 giờ 05",
            "Tổng thời gian làm việc từ khi tiếp nhận: 42 giờ 15 phút.",
            "Trước hạn",
            "Đúng hạn",
            "Quá hạn",
            "Chờ xác minh");
  }

  @Test
  void prints_so_many_receipts_a_second() {
    var receipt = SamplePapers.receipt();
    for (var i = 0; i < 20; i++) {
      SamplePapers.PRINTER.pdf(receipt);
    }
    var start = System.nanoTime();
    for (var i = 0; i < 40; i++) {
      SamplePapers.PRINTER.pdf(receipt);
    }
    System.out.printf("receipts per second, warm: %.0f%n", 40e9 / (System.nanoTime() - start));
  }

  /** Kept under target/papers for the eye. */
  private static Pdf print(DossierPaper paper, String name) throws IOException {
    var bytes = SamplePapers.PRINTER.pdf(paper);
    var folder = Files.createDirectories(Path.of("target/papers"));
    Files.write(folder.resolve(name + ".pdf"), bytes);
    return new Pdf(bytes);
  }
}
