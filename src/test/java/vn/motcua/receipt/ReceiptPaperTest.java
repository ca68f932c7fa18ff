package vn.motcua.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.organisation.Organisation;
import vn.motcua.receipt.paper.PaperKind;
import vn.motcua.receipt.paper.ReceiptFiles;
import vn.motcua.receipt.paper.SealEditions;
import vn.motcua.receipt.store.PaperStore;
import vn.motcua.receipt.store.PaperStore.Paper;
import vn.motcua.records.Records;
import vn.motcua.shared.Vietnam;
import vn.motcua.signing.CheckSignatures;
import vn.motcua.signing.SignatureVerdict;
import vn.motcua.signing.Signing;
import vn.motcua.testing.DemonstrationTest;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;

/** The sealed PDF and XML of a receipt, as people and machines read them. */
@DemonstrationTest
class ReceiptPaperTest {

  @Autowired ApplicationContext context;
  @Autowired Receipts receipts;
  @Autowired SealEditions seal;
  @Autowired PaperStore papers;
  @Autowired Records records;
  @Autowired CheckSignatures check;
  @Autowired Organisation organisation;
  @Autowired TransactionTemplate transaction;
  @Autowired Desk desk;

  private ReceiptOffice office;

  @BeforeEach
  void symbol() {
    var agency = organisation.agency(desk.person("lanhdao").agencyId());
    office = new ReceiptOffice(context, agency);
    office.delegatedSymbol();
  }

  @Test
  void the_pdf_is_sealed_and_says_all_that_the_decree_names() throws IOException {
    var receipt = issued(8_024_405);
    var pdf = pdf(receipt, PaperKind.ISSUED);
    Signing.keep("receipt.pdf", pdf);
    var numbering = Objects.requireNonNull(receipt.numbering());
    assertThat(new Pdf(pdf).text())
        .contains("BIÊN LAI THU PHÍ, LỆ PHÍ")
        .contains("Ký hiệu mẫu: 01BLP0-001")
        .contains("Ký hiệu: BL-26U")
        .contains("Số: " + numbering.printed())
        .contains("Ủy ban nhân dân xã Vĩnh Hoàng", "Mã số thuế: 3200123456")
        .contains("Đơn vị nhận ủy nhiệm: Bưu điện xã Vĩnh Hoàng", "Địa chỉ: Thôn Thủy Tú")
        .contains("Văn bản ủy nhiệm: 12/UN-UBND ngày 02/12")
        .contains("Người nộp: Lê Thị Diệu Linh")
        .contains("Thôn Thủy Tú, xã Vĩnh Hoàng, tỉnh Quảng Trị")
        .contains("Phí chứng thực bản sao từ bản chính", "8.024.405")
        .contains("Tám triệu không trăm hai mươi tư nghìn bốn trăm linh năm đồng")
        .contains("Hình thức thanh toán: Tiền mặt", "Người thu tiền: Nguyễn Thị Hoa")
        .contains(day(numbering.at()))
        .doesNotContain("ĐÃ HỦY", "Thay thế cho", "□");
    assertThat(new Pdf(pdf).pages()).isEqualTo(1);
    assertThat(new Pdf(pdf).violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(check.handle(pdf).signatures()).hasSize(1);
    assertThat(check.handle(pdf).verdict()).isEqualTo(SignatureVerdict.VALID);
    assertThat(new Pdf(pdf).scannedQr(1)).matches("https?://[^/]+/kiem-tra/[A-Za-z0-9_-]{80,140}");
  }

  @Test
  void the_xml_follows_its_schema_and_its_signature_holds_until_a_byte_is_changed()
      throws Exception {
    var xml = xml(issued(20_000), PaperKind.ISSUED);
    SignedXml.requireSchema(xml);
    assertThat(SignedXml.isValid(xml)).isTrue();
    var text = new String(xml, StandardCharsets.UTF_8);
    assertThat(text).contains("<BangChu>Hai mươi nghìn đồng</BangChu>", "<So>", "ThoiDiemKy");
    for (var change :
        new String[][] {
          {"<BangSo>20000</BangSo>", "<BangSo>20001</BangSo>"},
          {"Diệu Linh", "Diệu Ninh"},
          {"<ThoiDiemKy>2", "<ThoiDiemKy>1"}
        }) {
      assertThat(text).contains(change[0]);
      var forged = text.replace(change[0], change[1]).getBytes(StandardCharsets.UTF_8);
      assertThat(SignedXml.isValid(forged)).as(change[1]).isFalse();
    }
  }

  @Test
  void a_cancelled_receipt_keeps_its_file_and_gets_an_edition_that_says_so() throws Exception {
    var receipt = issued(50_000);
    var before = pdf(receipt, PaperKind.ISSUED);
    var by =
        office.in(
            () ->
                receipts.replace(
                    receipt.id(),
                    office.money(receipt.key(), 50_000, receipt.collectedAt()),
                    "Sai địa chỉ người nộp",
                    office.accountant));
    seal.handle();
    assertThat(pdf(receipt, PaperKind.ISSUED)).isEqualTo(before);
    var number = Objects.requireNonNull(receipt.numbering()).notation();
    var next = Objects.requireNonNull(by.numbering()).notation();
    var cancelled = pdf(receipt, PaperKind.CANCELLED);
    assertThat(new Pdf(cancelled).text())
        .contains("ĐÃ HỦY", "Lý do: Sai địa chỉ người nộp")
        .contains("Được thay thế bằng biên lai số " + next);
    assertThat(check.ours(cancelled).verdict()).isEqualTo(SignatureVerdict.VALID);
    assertThat(new Pdf(pdf(by, PaperKind.ISSUED)).text())
        .contains("Thay thế cho biên lai số " + number)
        .doesNotContain("ĐÃ HỦY");
    for (var xml : new byte[][] {xml(receipt, PaperKind.CANCELLED), xml(by, PaperKind.ISSUED)}) {
      SignedXml.requireSchema(xml);
      assertThat(SignedXml.isValid(xml)).isTrue();
    }
    assertThat(new String(xml(receipt, PaperKind.CANCELLED), StandardCharsets.UTF_8))
        .contains("<LoaiThongDiep>HUY<", "<LyDo>Sai địa chỉ người nộp<", "<ThayBang>");
  }

  @Test
  void without_a_seal_it_waits_and_says_why() {
    var poor = new ReceiptOffice(context);
    poor.symbol("BL-26E", 10, LocalDate.of(2026, 1, 1), null);
    var receipt = poor.issue(poor.money(ReceiptOffice.key(), 1000, Instant.now()));
    seal.handle();
    var paper = papers.find(receipt.id(), PaperKind.ISSUED).orElseThrow();
    assertThat(paper.signedAt()).isNull();
    assertThat(paper.fault()).isEqualTo("SIGNING_KEY_NOT_REGISTERED");
  }

  private Receipt issued(long dong) {
    var receipt = office.issue(office.money(ReceiptOffice.key(), dong, Instant.now()));
    seal.handle();
    return receipt;
  }

  private Paper paper(Receipt receipt, PaperKind kind) {
    return papers.find(receipt.id(), kind).orElseThrow();
  }

  private byte[] xml(Receipt receipt, PaperKind kind) {
    return Objects.requireNonNull(paper(receipt, kind).xml());
  }

  private byte[] pdf(Receipt receipt, PaperKind kind) throws IOException {
    var file = records.get(ReceiptFiles.subject(receipt.id()), paper(receipt, kind).fileId());
    try (var content = records.open(file.content())) {
      return content.readAllBytes();
    }
  }

  private static String day(Instant at) {
    var day = Vietnam.date(at);
    return "Ngày %02d tháng %02d năm %d"
        .formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
