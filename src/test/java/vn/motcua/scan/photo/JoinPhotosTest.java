package vn.motcua.scan.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.motcua.testing.Refusals.assertRefused;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.motcua.scan.DrawnPage;
import vn.motcua.scan.PhoneJpeg;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.picture.Jpeg;
import vn.motcua.scan.picture.Turning;
import vn.motcua.scan.source.PageFiles;
import vn.motcua.scan.text.TesseractReading;
import vn.motcua.scan.tray.PageTurn;
import vn.motcua.testing.Heic;
import vn.motcua.testing.Pdf;
import vn.motcua.testing.Scans;

class JoinPhotosTest {

  private static final Instant NOW = Instant.parse("2026-11-23T01:30:00Z");

  @TempDir Path folder;

  private final JoinPhotos photos =
      new JoinPhotos(new PageTurn(), Clock.fixed(NOW, ZoneOffset.UTC));

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private Path joined(Path... files) throws IOException {
    var out = new ByteArrayOutputStream();
    var pages = photos.join(List.of(files), "Sổ hộ khẩu", "UBND xã Mường Lống", out);
    assertThat(new Pdf(out.toByteArray()).violations(PDFAFlavour.PDFA_2_U)).isEmpty();
    assertThat(new Pdf(out.toByteArray()).pages()).isEqualTo(pages);
    return file("joined.pdf", out.toByteArray());
  }

  private static PageImage page(Path pdf, int page) throws IOException {
    try (var pages = PageFiles.open(pdf)) {
      return pages.read(page);
    }
  }

  private static double errorRate(PageImage page) {
    return DrawnPage.errorRate(
        String.join("\n", DrawnPage.LINES), TesseractReading.of(page).text());
  }

  /** As a phone takes it: twelve megapixels, askew, by lamplight. */
  private Path taken(DrawnPage page) throws IOException {
    var photograph = page.seal().askew(3).lit(0.6, new Color(255, 230, 190)).grain(4);
    return file("taken.jpg", PhoneJpeg.of(photograph.picture(), 1));
  }

  @Test
  void a_photograph_askew_is_made_level_and_small_and_stays_legible_and_in_colour()
      throws IOException {
    var photograph = taken(DrawnPage.letter(350));
    assertThat(Files.size(photograph)).isGreaterThan(1_500_000);
    var pdf = joined(photograph);
    var page = page(pdf, 0);
    assertThat(page.resolution().dpi()).isCloseTo(200, within(1.0));
    assertThat(page.picture().isColour()).isTrue();
    assertThat(errorRate(page)).isLessThanOrEqualTo(0.02);
    assertThat(Files.size(pdf)).isLessThan(300_000);
    assertThat(new Pdf(Files.readAllBytes(pdf)).size()).isEqualTo("210 x 297");
  }

  @Test
  void the_fullest_page_takes_some_400_kilobytes() throws IOException {
    var full = DrawnPage.blank(350);
    for (var i = 0; i < 62; i++) {
      var words = DrawnPage.LINES.get(i % 16) + " " + DrawnPage.LINES.get((i + 5) % 16);
      full.text(words, 15, 15 + i * 4.4, 9);
    }
    assertThat(Files.size(joined(taken(full)))).isBetween(250_000L, 420_000L);
  }

  @Test
  void a_photograph_held_sideways_stands_upright() throws IOException {
    var sideways = Turning.quarters(DrawnPage.letter(200).picture(), 3);
    var pdf = joined(file("a.jpg", PhoneJpeg.of(sideways, 6)));
    assertThat(errorRate(page(pdf, 0))).isLessThanOrEqualTo(0.02);
  }

  @Test
  void the_heic_of_a_phone_is_joined_once_it_is_readable() throws IOException {
    var sideways = Turning.quarters(DrawnPage.letter(200).picture(), 3);
    var heic = Heic.turned(file("a.jpg", PhoneJpeg.of(sideways, 6)));
    assertRefused(ScanRefusal.SCAN_KIND_HEIC, () -> joined(heic));
    new Photos("heif-convert").makeReadable(heic);
    assertThat(errorRate(page(joined(heic), 0))).isLessThanOrEqualTo(0.02);
  }

  @Test
  void pages_of_every_kind_follow_one_another() throws IOException {
    var first = file("1.jpg", Jpeg.of(DrawnPage.blank(100).seal().picture(), 0.9f));
    var second = file("2.png", Scans.picture("png", "HAI"));
    var third = file("3.pdf", Scans.pdf(2, "BA"));
    var tiff = folder.resolve("4.tif");
    assertThat(ImageIO.write(DrawnPage.letter(100).image(), "tiff", tiff.toFile())).isTrue();
    var pdf = joined(first, second, third, tiff);
    assertThat(new Pdf(Files.readAllBytes(pdf)).pages()).isEqualTo(5);
    try (var document = Loader.loadPDF(pdf.toFile())) {
      assertThat(dark(new PDFRenderer(document).renderImage(2))).isZero();
      assertThat(dark(new PDFRenderer(document).renderImage(4))).isPositive();
    }
  }

  private static long dark(BufferedImage image) {
    var dark = 0L;
    for (var y = 0; y < image.getHeight(); y++) {
      for (var x = 0; x < image.getWidth(); x++) {
        dark += (image.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
      }
    }
    return dark;
  }

  @Test
  void black_and_white_stays_so_and_as_fine_as_it_was() throws IOException {
    var fax = folder.resolve("fax.png");
    ImageIO.write(
        DrawnPage.letter(300).picture().grey().inTwoColours().asImage(), "png", fax.toFile());
    var page = page(joined(fax), 0);
    assertThat(page.picture().isBlackAndWhite()).isTrue();
    assertThat(page.picture().width()).isEqualTo(2481);
  }

  @Test
  void says_what_it_is_who_made_it_and_when() throws IOException {
    var pdf = joined(file("1.jpg", Scans.picture("jpg", "MỘT")));
    try (var document = Loader.loadPDF(pdf.toFile())) {
      var information = document.getDocumentInformation();
      assertThat(information.getTitle()).isEqualTo("Sổ hộ khẩu");
      assertThat(information.getAuthor()).isEqualTo("UBND xã Mường Lống");
      assertThat(information.getCreationDate().toInstant()).isEqualTo(NOW);
    }
  }

  @Test
  void more_than_fifty_pages_are_refused() throws IOException {
    var most = file("50.pdf", Scans.pdf(JoinPhotos.MOST_PAGES, "nhiều"));
    var one = file("1.jpg", Scans.picture("jpg", "MỘT"));
    assertRefused(ScanRefusal.SCAN_TOO_MANY_PAGES, () -> joined(one, most));
    assertRefused(
        ScanRefusal.SCAN_KIND_UNKNOWN,
        () -> joined(file("a", "PK".getBytes(StandardCharsets.US_ASCII))));
  }
}
