package vn.motcua.dossier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.dossier.paper.CustodyPaper.Column;
import vn.motcua.dossier.paper.CustodyPaper.Section;
import vn.motcua.dossier.paper.CustodyPaper.Signs;
import vn.motcua.platform.pdf.PdfPapers;
import vn.motcua.testing.Pdf;

/** The minutes of a hand-over and the list at the end of a day, as others read them. */
class CustodyPapersTest {

  private static final CustodyPapers PRINTER =
      new CustodyPapers(SamplePapers.ENGINE, new PdfPapers(false));
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
  private static final List<Column> COLUMNS =
      List.of(
          new Column("STT", 8, true),
          new Column("Mã hồ sơ", 30, false),
          new Column("Chủ hồ sơ", 32, false),
          new Column("Giấy tờ ở", 30, false));

  static List<CustodyPaper> papers() {
    return List.of(minutes(3), minutes(60), day(0), day(45));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void is_archivable_and_accessible(CustodyPaper paper) throws IOException {
    var bytes = PRINTER.pdf(paper);
    var rows = paper.sections().getFirst().rows().size();
    var folder = Files.createDirectories(Path.of("target/papers"));
    Files.write(
        folder.resolve((paper.signs() == null ? "day-" : "minutes-") + rows + ".pdf"), bytes);
    var pdf = new Pdf(bytes);
    assertThat(pdf.violations(PDFAFlavour.PDFA_2_A)).isEmpty();
    assertThat(pdf.violations(PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(pdf.size()).isEqualTo("297 x 210");
    assertThat(pdf.text())
        .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
        .contains("UBND XÃ VĨNH HOÀNG")
        .contains("Vĩnh Hoàng, ngày 20 tháng 11 năm 2026")
        .contains(paper.title())
        .doesNotContain("#", "□");
    assertThat(Normalizer.isNormalized(pdf.text(), Normalizer.Form.NFC)).isTrue();
    assertThat(pdf.title()).isEqualTo(paper.documentTitle()).doesNotContain("Linh");
  }

  @Test
  void many_rows_flow_onto_pages_that_repeat_the_head_and_the_signatures_keep_their_words() {
    var pdf = new Pdf(PRINTER.pdf(minutes(60)));
    assertThat(pdf.pages()).isGreaterThan(1);
    assertThat(pdf.text(2)).contains("Mã hồ sơ");
    assertThat(pdf.text(pdf.pages()))
        .contains("Tổng số: 60 hồ sơ.")
        .contains("BÊN GIAO")
        .contains("BÊN NHẬN");
  }

  @Test
  void a_list_with_nothing_on_it_says_so() {
    assertThat(new Pdf(PRINTER.pdf(day(0))).text()).contains("Không có.").doesNotContain("STT");
  }

  private static CustodyPaper minutes(int rows) {
    return new CustodyPaper(
        SamplePapers.ISSUER,
        "BIÊN BẢN BÀN GIAO HỒ SƠ GIẤY",
        "12/BB-BGHS",
        DAY,
        List.of("Bên giao: Trần Thị Hạnh.", "Bên nhận: Phòng Văn hóa - Xã hội."),
        List.of(new Section("", COLUMNS, rows(rows), "")),
        List.of("Tổng số: " + rows + " hồ sơ."),
        new Signs(
            "Trung tâm Phục vụ hành chính công", "Trần Thị Hạnh", "Phòng Văn hóa - Xã hội", ""));
  }

  private static CustodyPaper day(int rows) {
    return new CustodyPaper(
        SamplePapers.ISSUER,
        "ĐỐI CHIẾU HỒ SƠ GIẤY VÀ HỒ SƠ TRÊN HỆ THỐNG",
        "",
        DAY,
        List.of("Người lập: Trần Thị Hạnh."),
        List.of(
            new Section("1. Giấy tờ đã đi: " + rows, COLUMNS, rows(rows), "Không có."),
            new Section("2. Giấy tờ còn ở đây: 0", COLUMNS, Collections.emptyList(), "Không có.")),
        List.of(),
        null);
  }

  private static List<List<String>> rows(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            number ->
                List.of(
                    Integer.toString(number),
                    "H50.101-261120-%04d".formatted(number),
                    "Lê Thị Diệu Linh",
                    "Kệ 2 / Hộp " + number + ", Phòng Văn hóa - Xã hội"))
        .toList();
  }
}
