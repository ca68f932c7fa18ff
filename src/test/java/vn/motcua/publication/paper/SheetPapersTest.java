package vn.motcua.publication.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.catalogue.Catalogue;
import vn.motcua.catalogue.Procedure;
import vn.motcua.catalogue.RequiredPaper;
import vn.motcua.publication.paper.BoardSheet.FieldLine;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.UseCaseTest;

/** Posters and leaflets as they hang on walls and lie on counters. */
@UseCaseTest
class SheetPapersTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final SheetHead HEAD =
      new SheetHead(
          "Ủy ban nhân dân xã Vĩnh Hoàng",
          "Trung tâm Phục vụ hành chính công",
          "thôn Thủy Tú, xã Vĩnh Hoàng",
          "0233 3852 123",
          "https://motcua.quangtri.gov.vn",
          "23/11/2026");
  private static final String LONG =
      "Thủ tục giải quyết chế độ hưu trí đối với quân nhân, người làm công tác cơ yếu, hưởng lương"
          + " như đối với quân nhân trực tiếp tham gia kháng chiến chống Mỹ cứu nước từ ngày"
          + " 30/4/1975 trở về trước có 20 năm trở lên phục vụ quân đội, cơ yếu đã phục viên, xuất"
          + " ngũ, thôi việc và đã về gia đình; nghỉ ưỡn ẹo quỳnh thuở";

  @Autowired SheetPapers papers;
  @Autowired Catalogue catalogue;

  @ParameterizedTest
  @EnumSource
  void a_sheet_of_a_procedure_says_what_to_bring_and_its_code_opens_the_current_version(
      SheetSize size) {
    var procedure = procedure();
    var pdf = new Pdf(papers.pdf(new ProcedureSheet(HEAD, procedure), size));

    assertThat(pdf.size()).isEqualTo(size == SheetSize.A4 ? "210 x 297" : "148 x 210");
    assertThat(pdf.scannedQr()).isEqualTo("https://motcua.quangtri.gov.vn/thu-tuc/1.004873");
    assertThat(pdf.text())
        .contains(
            procedure.name(),
            "3 ngày làm việc",
            "BAO NHIÊU TIỀN",
            "Trung tâm Phục vụ hành chính công",
            "thôn Thủy Tú",
            "0233 3852 123",
            "Phiên bản 2, từ 01/07/2025",
            "motcua.quangtri.gov.vn/thu-tuc/1.004873")
        .doesNotContain("#");
    procedure.papers().forEach(paper -> assertThat(pdf.text()).contains(folded(paper.name())));
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(pdf.violations(PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void thirty_papers_and_the_longest_name_are_printed_whole(SheetSize size) {
    var many =
        IntStream.rangeClosed(1, 30)
            .mapToObj(
                id ->
                    new RequiredPaper(
                        id, "Giấy tờ số " + id + ". " + LONG, 1, 2, "", id % 3 != 0, ""))
            .toList();
    var sheet = new ProcedureSheet(HEAD, with(procedure(), LONG, many));
    var pdf = new Pdf(papers.pdf(sheet, size));

    assertThat(pdf.pages()).isBetween(2, 9);
    assertThat(pdf.text(1)).as("name and code stand on the first page").contains("Quét mã");
    assertThat(pdf.text()).contains(LONG).doesNotContain("#");
    many.forEach(paper -> assertThat(whole(pdf)).contains(paper.name()));
    IntStream.rangeClosed(1, pdf.pages())
        .forEach(page -> assertThat(pdf.text(page)).contains("1.004873 · Phiên bản 2"));
    assertThat(pdf.whiteAtTheRight(9)).as("nothing runs off the sheet").isTrue();
    assertThat(pdf.scannedQr()).endsWith("/thu-tuc/1.004873");
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void a_sheet_of_a_field_opens_the_board_of_that_field(SheetSize size) {
    var procedures = catalogue.search("", "Hộ tịch", "xã", TODAY, 100);
    var path = "/niem-yet/H50.101?field=ho-tich";
    var pdf =
        new Pdf(papers.pdf(new BoardSheet(HEAD, "Hộ tịch", List.of(), procedures, path), size));

    assertThat(pdf.scannedQr()).isEqualTo("https://motcua.quangtri.gov.vn" + path);
    assertThat(pdf.text()).contains("Lĩnh vực Hộ tịch", procedures.size() + " thủ tục");
    procedures.forEach(
        procedure -> assertThat(whole(pdf)).contains(folded(procedure.name()), procedure.code()));
    assertThat(pdf.whiteAtTheRight(9)).isTrue();
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(pdf.violations(PDFAFlavour.PDFUA_1)).isEmpty();
  }

  @Test
  void the_sheet_of_an_agency_lists_its_fields() {
    var fields = List.of(new FieldLine("Hộ tịch", 23), new FieldLine("Chứng thực", 11));
    var sheet = new BoardSheet(HEAD, "", fields, List.of(), "/niem-yet/H50.101");
    var pdf = new Pdf(papers.pdf(sheet, SheetSize.A4));

    assertThat(pdf.pages()).isEqualTo(1);
    assertThat(pdf.text()).contains("34 thủ tục", "Hộ tịch 23", "Chứng thực 11");
    assertThat(pdf.scannedQr()).isEqualTo("https://motcua.quangtri.gov.vn/niem-yet/H50.101");
  }

  @Test
  void many_posters_in_one_file_begin_a_page_each_with_their_own_code() throws IOException {
    var all = catalogue.search("", "", "xã", TODAY, 60);
    var sheets = all.stream().map(procedure -> new ProcedureSheet(HEAD, procedure)).toList();
    var out = new ByteArrayOutputStream();
    papers.write(sheets, SheetSize.A4, out);
    var pdf = new Pdf(out.toByteArray());

    assertThat(pdf.pages()).isGreaterThanOrEqualTo(sheets.size());
    var page = 1;
    for (var sheet : sheets) {
      while (!pdf.text(page).contains("Quét mã để xem hướng dẫn")) {
        page++;
      }
      assertThat(pdf.text(page)).contains(sheet.procedure().code() + " · Phiên bản");
      page++;
    }
    assertThat(pdf.scannedQr()).endsWith("/thu-tuc/" + all.getFirst().code());
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  private Procedure procedure() {
    return catalogue.inForce("1.004873", TODAY).orElseThrow();
  }

  private static Procedure with(Procedure one, String name, List<RequiredPaper> papers) {
    return new Procedure(
        one.versionId(),
        one.version(),
        one.code(),
        name,
        one.shortName(),
        one.field(),
        one.level(),
        one.department(),
        one.timeLimits(),
        one.timeWords(),
        one.fee(),
        one.feeLines(),
        one.onlineLevel(),
        papers,
        papers.size(),
        new ArrayList<>(Collections.nCopies(4, LONG)),
        one.resultCodes(),
        one.legalBasis(),
        one.process(),
        one.validFrom(),
        one.validTo());
  }

  /** The text without the feet that stand between two pages. */
  private static String whole(Pdf pdf) {
    return pdf.text().replaceAll(" ?[^ ]+ · (Phiên bản|In ngày) .*?quét mã\\. ?", " ");
  }

  private static String folded(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
