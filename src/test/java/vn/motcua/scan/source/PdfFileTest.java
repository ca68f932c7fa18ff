package vn.motcua.scan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.motcua.testing.Refusals.assertRefused;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.scan.DrawnPage;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.picture.Jpeg;

class PdfFileTest {

  private static final float A4_WIDTH = PDRectangle.A4.getWidth();
  private static final float A4_HEIGHT = PDRectangle.A4.getHeight();

  @TempDir Path folder;

  private interface Drawing {
    void on(PDDocument document, PDPage page, PDPageContentStream pen) throws IOException;
  }

  private Path pdf(Drawing drawing) throws IOException {
    var file = Files.createTempFile(folder, "scan", ".pdf");
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var pen = new PDPageContentStream(document, page)) {
        drawing.on(document, page, pen);
      }
      document.save(file.toFile());
    }
    return file;
  }

  private static PageImage first(Path file) throws IOException {
    try (var pages = PageFiles.open(file)) {
      return pages.read(0);
    }
  }

  private static void fill(PDPageContentStream pen, PDImageXObject picture) throws IOException {
    pen.drawImage(picture, 0, 0, A4_WIDTH, A4_HEIGHT);
  }

  @Test
  void gives_the_one_picture_of_a_scanned_page_as_it_is() throws IOException {
    var scan = DrawnPage.letter(200).seal().picture();
    var jpeg = Jpeg.of(scan, 0.9f);
    var page =
        first(
            pdf((document, on, pen) -> fill(pen, JPEGFactory.createFromByteArray(document, jpeg))));
    assertThat(page.picture().width()).isEqualTo(scan.width());
    assertThat(page.picture().isColour()).isTrue();
    assertThat(page.resolution().dpi()).isCloseTo(200, within(0.5));
  }

  @Test
  void gives_faxes_and_plain_samples_as_they_are() throws IOException {
    var two = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_BINARY);
    two.createGraphics().drawImage(DrawnPage.letter(200).image(), 0, 0, null);
    var fax =
        first(pdf((document, on, pen) -> fill(pen, CCITTFactory.createFromImage(document, two))));
    assertThat(fax.picture().isBlackAndWhite()).isTrue();
    assertThat(fax.picture().width()).isEqualTo(1654);
    var colour = DrawnPage.letter(200).seal();
    var plain =
        first(
            pdf(
                (document, on, pen) ->
                    fill(pen, LosslessFactory.createFromImage(document, colour.image()))));
    assertThat(plain.picture().samples()).isEqualTo(colour.picture().samples());
  }

  @Test
  void stands_a_turned_page_upright() throws IOException {
    var scan = DrawnPage.letter(100).picture();
    var jpeg = Jpeg.of(scan, 0.9f);
    var page =
        first(
            pdf(
                (document, on, pen) -> {
                  on.setRotation(90);
                  fill(pen, JPEGFactory.createFromByteArray(document, jpeg));
                }));
    assertThat(page.picture().width()).isEqualTo(scan.height());
    assertThat(page.picture().height()).isEqualTo(scan.width());
  }

  @Test
  void draws_a_page_with_a_picture_and_more_at_300_dpi() throws IOException {
    var jpeg = Jpeg.of(DrawnPage.letter(100).picture(), 0.9f);
    var page =
        first(
            pdf(
                (document, on, pen) -> {
                  fill(pen, JPEGFactory.createFromByteArray(document, jpeg));
                  pen.addRect(0, 0, 100, 100);
                  pen.fill();
                }));
    assertThat(page.picture().width()).isCloseTo(2480, within(2));
    assertThat(page.picture().luma(100, 3400)).isLessThan(10);
    assertThat(page.resolution().dpi()).isEqualTo(300);
  }

  @Test
  void strips_of_a_coarse_scan_do_not_become_finer_by_drawing_them() throws IOException {
    var jpeg = Jpeg.of(DrawnPage.letter(100).picture(), 0.9f);
    var page =
        first(
            pdf(
                (document, on, pen) -> {
                  var strip = JPEGFactory.createFromByteArray(document, jpeg);
                  pen.drawImage(strip, 0, 0, A4_WIDTH, A4_HEIGHT / 2);
                  pen.drawImage(strip, 0, A4_HEIGHT / 2, A4_WIDTH, A4_HEIGHT / 2);
                }));
    assertThat(page.picture().width()).isCloseTo(2480, within(2));
    assertThat(page.resolution().dpi()).isCloseTo(100, within(1.0));
  }

  @Test
  void draws_a_poster_as_fine_as_memory_allows() throws IOException {
    var page =
        first(
            pdf(
                (document, on, pen) -> {
                  on.setMediaBox(new PDRectangle(14_400, 14_400));
                  pen.addRect(0, 0, 14_400, 14_400);
                  pen.fill();
                }));
    assertThat((long) page.picture().width() * page.picture().height())
        .isBetween(17_000_000L, 17_600_000L);
    assertThat(page.resolution().dpi()).isLessThan(30);
  }

  @Test
  void refuses_a_locked_one_and_reads_one_that_only_forbids_printing() throws IOException {
    assertRefused(ScanRefusal.SCAN_LOCKED, () -> PageFiles.open(locked("secret")));
    assertThat(first(locked("")).picture().width()).isCloseTo(2480, within(2));
  }

  private Path locked(String password) throws IOException {
    var file = Files.createTempFile(folder, "locked", ".pdf");
    try (var document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      document.save(file.toFile());
    }
    return file;
  }

  @Test
  void refuses_too_many_pages_a_broken_file_and_one_without_pages() throws IOException {
    var many = Files.createTempFile(folder, "many", ".pdf");
    var none = Files.createTempFile(folder, "none", ".pdf");
    try (var document = new PDDocument()) {
      document.save(none.toFile());
      for (var i = 0; i <= SourceLimits.MOST_PAGES; i++) {
        document.addPage(new PDPage());
      }
      document.save(many.toFile());
    }
    assertRefused(ScanRefusal.SCAN_TOO_MANY_PAGES, () -> PageFiles.open(many));
    assertRefused(ScanRefusal.SCAN_BROKEN, () -> PageFiles.open(none));
    var broken = Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7 and nothing more");
    assertRefused(ScanRefusal.SCAN_BROKEN, () -> PageFiles.open(broken));
  }

  @Test
  void refuses_a_picture_that_would_fill_the_memory_before_decoding_it() throws IOException {
    var bomb =
        pdf(
            (document, on, pen) -> {
              var picture = LosslessFactory.createFromImage(document, DrawnPage.blank(20).image());
              picture.getCOSObject().setInt(COSName.WIDTH, 50_000);
              picture.getCOSObject().setInt(COSName.HEIGHT, 50_000);
              fill(pen, picture);
            });
    assertRefused(ScanRefusal.SCAN_TOO_LARGE, () -> first(bomb));
  }

  @Test
  void refuses_a_kind_of_picture_that_would_be_left_out_in_silence() throws IOException {
    var jpeg2000 =
        pdf(
            (document, on, pen) -> {
              var picture = LosslessFactory.createFromImage(document, DrawnPage.blank(20).image());
              picture.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
              fill(pen, picture);
            });
    assertRefused(ScanRefusal.SCAN_PICTURE_UNKNOWN, () -> first(jpeg2000));
  }

  @Test
  void a_page_of_text_alone_is_drawn() throws IOException {
    var page =
        first(
            pdf(
                (document, on, pen) -> {
                  pen.beginText();
                  pen.setFont(new PDType1Font(FontName.HELVETICA), 40);
                  pen.newLineAtOffset(100, 700);
                  pen.showText("Giay khai sinh");
                  pen.endText();
                }));
    assertThat(page.resolution().dpi()).isEqualTo(300);
    assertThat(page.picture().isBlackAndWhite()).isFalse();
  }
}
