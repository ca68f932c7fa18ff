package vn.motcua.scan.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.scan.DocCode;
import vn.motcua.scan.DrawnPage;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.page.Resolution;
import vn.motcua.scan.source.PageFiles;
import vn.motcua.scan.text.PageText;
import vn.motcua.scan.text.TesseractReading;
import vn.motcua.scan.text.Word;
import vn.motcua.testing.Pdf;

class ArchivePdfTest {

  private static final ArchiveMetadata METADATA =
      new ArchiveMetadata(
          "Giấy khai sinh <Quỳnh & Hương>",
          Optional.of(DocCode.parse("G06.01_CV_000021_V1")),
          Optional.of("Công văn"),
          Optional.of("12"),
          Optional.of("CV-UBND"),
          Optional.of(LocalDate.of(2025, 1, 2)),
          Optional.of("Ủy ban nhân dân xã Mường Lống"),
          Optional.of("Về việc cấp giấy phép"),
          List.of("hộ tịch", "khai sinh"),
          "Ủy ban nhân dân xã Mường Lống",
          Instant.parse("2026-11-22T18:30:00.123Z"));

  @TempDir Path folder;

  private static byte[] file(ArchiveMetadata metadata, PageText text, PageImage... pages)
      throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var archive = new ArchivePdf()) {
      for (var page : pages) {
        archive.add(page, text);
      }
      archive.write(metadata, bytes);
    }
    return bytes.toByteArray();
  }

  private static PDImageXObject picture(PDDocument document, int page) throws IOException {
    var resources = document.getPage(page).getResources();
    return (PDImageXObject) resources.getXObject(resources.getXObjectNames().iterator().next());
  }

  @Test
  void is_valid_pdf_a_2u_with_colour_grey_fax_and_text() throws IOException {
    var fax =
        new PageImage(
            DrawnPage.letter(300).picture().grey().inTwoColours(), new Resolution(300, false));
    var bytes =
        file(
            METADATA,
            new PageText(List.of(List.of(new Word("Mường", 300, 300, 200, 60, 90)))),
            DrawnPage.letter(300).seal().page(),
            DrawnPage.letter(300).page(),
            fax);
    assertThat(new Pdf(bytes).violations(PDFAFlavour.PDFA_2_U)).isEmpty();
    try (var document = Loader.loadPDF(bytes)) {
      assertThat(picture(document, 0).getColorSpace().getNumberOfComponents()).isEqualTo(3);
      assertThat(picture(document, 1).getColorSpace().getNumberOfComponents()).isEqualTo(1);
      assertThat(picture(document, 2).getStream().getFilters())
          .containsExactly(COSName.CCITTFAX_DECODE);
    }
  }

  @Test
  void is_valid_without_any_text_and_with_the_least_metadata() throws IOException {
    var metadata = Titled.of("Bản quét");
    var bytes = file(metadata, PageText.NONE, DrawnPage.blank(300).page());
    assertThat(new Pdf(bytes).violations(PDFAFlavour.PDFA_2_U)).isEmpty();
    assertThat(new Pdf(bytes).text()).isBlank();
  }

  @Test
  void pages_have_the_size_of_the_paper() throws IOException {
    assertThat(new Pdf(file(METADATA, PageText.NONE, DrawnPage.letter(300).page())).size())
        .isEqualTo("210 x 297");
    assertThat(new Pdf(file(METADATA, PageText.NONE, DrawnPage.letter(200).page())).size())
        .isEqualTo("210 x 297");
  }

  @Test
  void what_was_read_is_found_in_the_file_word_by_word() throws Exception {
    var page = DrawnPage.letter(300).page();
    var bytes = file(METADATA, TesseractReading.of(page), page);
    var file = Files.write(folder.resolve("letter.pdf"), bytes);
    var process = new ProcessBuilder("pdftotext", "-layout", file.toString(), "-").start();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(text).contains("Mường Lống").contains("diện tích 250 mét vuông");
    assertThat(DrawnPage.errorRate(String.join("\n", DrawnPage.LINES), text))
        .isLessThanOrEqualTo(0.02);
    assertThat(new Pdf(bytes).violations(PDFAFlavour.PDFA_2_U)).isEmpty();
  }

  @Test
  void words_lie_on_their_places_and_are_not_seen() throws IOException {
    var blank = DrawnPage.blank(300).page();
    var text = new PageText(List.of(List.of(new Word("Quỳnh", 600, 900, 450, 90, 90))));
    var bytes = file(METADATA, text, blank);
    var file = Files.write(folder.resolve("word.pdf"), bytes);
    try (var document = Loader.loadPDF(bytes)) {
      var places = new WordPlaces();
      places.getText(document);
      assertThat(places.left() / 72 * 300).isCloseTo(600, within(3.0));
      assertThat(places.right() / 72 * 300).isCloseTo(1050, within(3.0));
      assertThat(places.foot() / 72 * 300).isBetween(950.0, 990.0);
    }
    try (var pages = PageFiles.open(file)) {
      for (var sample : pages.read(0).picture().samples()) {
        assertThat(sample & 0xFF).isGreaterThan(250);
      }
    }
  }

  @Test
  void says_what_is_known_of_the_document_in_both_places() throws IOException {
    try (var document =
        Loader.loadPDF(file(METADATA, PageText.NONE, DrawnPage.letter(100).page()))) {
      var xmp =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(xmp)
          .contains("<cv7197:DocCode>G06.01_CV_000021_V1</cv7197:DocCode>")
          .contains("<cv7197:IssuedDate>2025-01-02</cv7197:IssuedDate>")
          .contains("<cv7197:PageAmount>1</cv7197:PageAmount>")
          .contains("Giấy khai sinh &lt;Quỳnh &amp; Hương&gt;")
          .contains("<xmp:CreateDate>2026-11-23T01:30:00+07:00</xmp:CreateDate>");
      var information = document.getDocumentInformation();
      assertThat(information.getTitle()).isEqualTo("Giấy khai sinh <Quỳnh & Hương>");
      assertThat(information.getKeywords()).isEqualTo("hộ tịch; khai sinh");
      assertThat(information.getCreationDate().toInstant())
          .isEqualTo(Instant.parse("2026-11-22T18:30:00Z"));
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
    }
  }

  @Test
  void its_own_file_is_read_back_as_the_pictures_it_was_made_of() throws IOException {
    var page = DrawnPage.letter(300).seal().page();
    var text = new PageText(List.of(List.of(new Word("Mường", 300, 300, 200, 60, 90))));
    var file = Files.write(folder.resolve("own.pdf"), file(METADATA, text, page));
    try (var pages = PageFiles.open(file)) {
      assertThat(pages.read(0).picture().width()).isEqualTo(page.picture().width());
      assertThat(pages.read(0).resolution().dpi()).isCloseTo(300, within(0.1));
    }
  }

  @Test
  void a_hundred_pages_pass_through_a_heap_of_160_megabytes() throws Exception {
    var said = folder.resolve("said");
    var java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ManyPages.class.getName(),
                folder.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(java.waitFor()).as(Files.readString(said)).isZero();
    try (var pages = PageFiles.open(folder.resolve("many.pdf"))) {
      assertThat(pages.pages()).isEqualTo(100);
    }
  }
}
