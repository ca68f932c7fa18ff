package vn.motcua.export.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;
import vn.motcua.export.ExportFormat;
import vn.motcua.export.ExportStatus;
import vn.motcua.export.TestList;
import vn.motcua.shared.NotVisible;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Pdf;

/** What stands in a file of each format. */
class ExportFilesTest extends ExportScene {

  @Test
  void a_csv_has_one_line_of_headings_typed_values_and_no_formula() throws IOException {
    var file = made(TestList.rows(2000), ExportFormat.CSV);
    var lines = Files.readAllLines(file);
    assertThat(lines).hasSize(2001);
    assertThat(lines.getFirst()).startsWith("\uFEFFSTT,Mã hồ sơ,");
    assertThat(lines.get(1))
        .isEqualTo(
            "1,H50.101-261120-000001,\"'=HYPERLINK(\"\"x\"\")\",\"Thôn Thủy Tú, xã Vĩnh Hoàng, tỉnh"
                + " Quảng Trị\",2026-11-02,2026-11-02 08:05,'+84 900");
    assertThat(lines.get(3)).endsWith("2026-11-04 08:05,");
  }

  @Test
  void a_spreadsheet_says_whose_when_and_by_whom_and_knows_figures_from_words() throws IOException {
    var file = made(TestList.rows(1200), ExportFormat.XLSX);
    try (var zip = new ZipFile(file.toFile())) {
      var sheet =
          HtmlUtils.htmlUnescape(
              new String(
                  zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                  StandardCharsets.UTF_8));
      for (var words :
          List.of(
              "Danh sách thử",
              "UBND xã Vĩnh Hoàng",
              "Năm 2026",
              "Xuất lúc",
              "(truongphong)",
              "<v>1200</v>",
              "<t>=HYPERLINK(")) {
        assertThat(sheet.contains(words)).as(words).isTrue();
      }
      assertThat(sheet.contains("<f>")).as("a formula").isFalse();
      assertThat(sheet.split("<row ", -1).length).isGreaterThan(1200);
    }
  }

  @Test
  void a_pdf_repeats_its_headings_on_every_page() throws IOException {
    var text = new Pdf(Files.readAllBytes(made(TestList.rows(300), ExportFormat.PDF))).text();
    assertThat(text).contains("Danh sách thử", "Xuất lúc", "H50.101-261120-000300", "02/11/2026");
    assertThat(text.split("Ngày nhận", -1)).hasSizeGreaterThan(8);
  }

  @Test
  void the_register_goes_out_in_all_three_formats() throws IOException {
    var code = desk.received().code().value();
    var clerk = desk.person("tiepnhan");
    var year = Integer.toString(clock.instant().atZone(Vietnam.ZONE).getYear());
    for (var format : ExportFormat.values()) {
      var export =
          exports.ask(
              clerk, "dossier.register", Map.of("agency", Desk.AGENCY, "year", year), format);
      drain();
      var done = exports.get(clerk, export.id());
      assertThat(done.status()).as("%s", format).isEqualTo(ExportStatus.DONE);
      assertThat(done.written()).isGreaterThanOrEqualTo(done.estimate()).isPositive();
      var file = exports.fetch(clerk, export.id());
      switch (format) {
        case CSV -> assertThat(Files.readString(file)).contains(code, "0900000472");
        case PDF -> assertThat(new Pdf(Files.readAllBytes(file)).text()).contains(code);
        case XLSX -> assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
      }
    }
    assertThatThrownBy(
            () ->
                exports.ask(
                    desk.person("canbo"),
                    "dossier.register",
                    Map.of("agency", Desk.AGENCY, "year", year),
                    ExportFormat.CSV))
        .isInstanceOf(NotVisible.class);
  }
}
