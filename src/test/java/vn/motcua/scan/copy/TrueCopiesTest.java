package vn.motcua.scan.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Refusals.assertRefused;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.platform.pdf.PdfPapers;
import vn.motcua.scan.PageWarning;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.Scans;
import vn.motcua.testing.UseCaseTest;

@UseCaseTest
class TrueCopiesTest {

  private static final CopyAbout ABOUT =
      new CopyAbout(
          "Bản chụp Học bạ", "Học bạ", "UBND xã Vĩnh Hoàng", Instant.parse("2026-11-23T01:00:00Z"));

  @Autowired TrueCopies copies;
  @Autowired PdfPapers papers;
  @TempDir Path folder;

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private byte[] made(Path... files) throws IOException {
    var out = new ByteArrayOutputStream();
    copies.make(List.of(files), ABOUT, out);
    return out.toByteArray();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static BufferedImage picture(byte[] pdf, int page) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      var resources = document.getPage(page).getResources();
      var name = resources.getXObjectNames().iterator().next();
      return ((PDImageXObject) resources.getXObject(name)).getImage();
    }
  }

  /** Every colour of every pixel from the generator: any compression with loss would show. */
  private static byte[] noise(String format) throws IOException {
    var image = new BufferedImage(400, 566, BufferedImage.TYPE_INT_RGB);
    var random = RandomGenerator.of("L64X128MixRandom");
    for (var y = 0; y < image.getHeight(); y++) {
      for (var x = 0; x < image.getWidth(); x++) {
        image.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  @Test
  void a_jpeg_keeps_every_byte() throws IOException {
    var jpeg = Scans.picture("jpg", "BẢN CHÍNH");
    var pdf = made(file("a.jpg", jpeg));
    assertThat(latin(pdf)).contains(latin(jpeg));
    assertThat(new Pdf(pdf).violations(PDFAFlavour.PDFA_2_U)).isEmpty();
  }

  @Test
  void a_png_keeps_every_pixel() throws IOException {
    var png = noise("png");
    var pdf = made(file("a.png", png));
    var before = ImageIO.read(new ByteArrayInputStream(png));
    var after = picture(pdf, 0);
    assertThat(after.getRGB(0, 0, 400, 566, null, 0, 400))
        .isEqualTo(before.getRGB(0, 0, 400, 566, null, 0, 400));
    assertThat(new Pdf(pdf).violations(PDFAFlavour.PDFA_2_U)).isEmpty();
  }

  @Test
  void a_scanned_page_of_a_pdf_keeps_its_jpeg_and_one_with_text_becomes_a_picture()
      throws IOException {
    var jpeg = Scans.picture("jpg", "TRANG QUÉT");
    var source = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      var page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (var pen = new PDPageContentStream(document, page)) {
        pen.drawImage(
            JPEGFactory.createFromByteArray(document, jpeg),
            0,
            0,
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getHeight());
      }
      var drawn = new PDPage(PDRectangle.A4);
      document.addPage(drawn);
      try (var pen = new PDPageContentStream(document, drawn)) {
        pen.addRect(100, 100, 200, 300);
        pen.fill();
      }
      document.save(source);
    }
    var pdf = made(file("a.pdf", source.toByteArray()));
    assertThat(latin(pdf)).contains(latin(jpeg));
    assertThat(new Pdf(pdf).pages()).isEqualTo(2);
    assertThat(picture(pdf, 1).getWidth()).isBetween(2470, 2490);
    assertThat(new Pdf(pdf).violations(PDFAFlavour.PDFA_2_U)).isEmpty();
  }

  @Test
  void a_photograph_taken_upside_down_stands_upright() throws IOException {
    var image = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.fillRect(0, 0, 300, 200);
    pen.setColor(Color.BLACK);
    pen.fillRect(0, 0, 60, 60);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "jpg", out);
    var turned = made(file("a.jpg", withOrientation(out.toByteArray(), 6)));
    try (var document = Loader.loadPDF(turned)) {
      var seen = new PDFRenderer(document).renderImage(0);
      assertThat(seen.getHeight()).isGreaterThan(seen.getWidth());
      // a quarter clockwise: what was at the top left is at the top right
      assertThat(seen.getRGB(seen.getWidth() - 5, 5) & 0xFF).isLessThan(60);
      assertThat(seen.getRGB(5, 5) & 0xFF).isGreaterThan(200);
    }
  }

  /** The JPEG with an Exif block that says how the camera was held. */
  private static byte[] withOrientation(byte[] jpeg, int orientation) {
    byte[] exif = {
      (byte) 0xFF,
      (byte) 0xE1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      18,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    var whole = new ByteArrayOutputStream();
    whole.write(jpeg, 0, 2);
    whole.writeBytes(exif);
    whole.write(jpeg, 2, jpeg.length - 2);
    return whole.toByteArray();
  }

  @Test
  void says_what_is_wrong_with_which_page() throws IOException {
    var pages =
        copies.make(
            List.of(
                file("a.jpg", Scans.picture("jpg", "RÕ")), file("b.pdf", Scans.pdf(1, "trắng"))),
            ABOUT,
            new ByteArrayOutputStream());
    assertThat(pages).hasSize(2);
    assertThat(pages.get(1).warnings()).contains(PageWarning.BLANK);
  }

  @Test
  void sheets_after_it_leave_its_own_pages_alone() throws IOException {
    var jpeg = Scans.picture("jpg", "BẢN CHÍNH");
    var sheet =
        papers.pdf(
            """
            <html lang="vi"><head><title>Lời chứng</title><meta name="description" content="x"/>
            <style>body { font-family: "Liberation Serif" }</style></head><body><p>Lời chứng</p></body></html>
            """);
    var whole = copies.with(made(file("a.jpg", jpeg)), sheet, ABOUT);
    assertThat(latin(whole)).contains(latin(jpeg));
    assertThat(new Pdf(whole).text(2)).contains("Lời chứng");
    assertThat(new Pdf(whole).violations(PDFAFlavour.PDFA_2_U)).isEmpty();
  }

  @Test
  void what_nobody_can_read_and_too_many_pages_are_refused() throws IOException {
    var word = file("a.docx", "PK word".getBytes(StandardCharsets.UTF_8));
    assertRefused(ScanRefusal.SCAN_KIND_UNKNOWN, () -> made(word));
    var thick = file("a.pdf", Scans.pdf(TrueCopies.MOST_PAGES + 1, "dày"));
    assertRefused(ScanRefusal.SCAN_TOO_MANY_PAGES, () -> made(thick));
  }
}
