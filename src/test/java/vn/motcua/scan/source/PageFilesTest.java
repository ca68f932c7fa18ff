package vn.motcua.scan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.motcua.testing.Refusals.assertRefused;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua.scan.DrawnPage;
import vn.motcua.scan.PhoneJpeg;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.page.Resolution;
import vn.motcua.scan.picture.Picture;

class PageFilesTest {

  @TempDir Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(Files.createTempFile(folder, "scan", ".bin"), bytes);
  }

  private static PageImage first(Path file) throws IOException {
    try (var pages = PageFiles.open(file)) {
      assertThat(pages.pages()).isEqualTo(1);
      return pages.read(0);
    }
  }

  /** Black above, white below. */
  private static Picture half(int width, int height) {
    var picture = Picture.empty(width, height, 1);
    Arrays.fill(picture.samples(), width * height / 2, width * height, (byte) 255);
    return picture;
  }

  @ParameterizedTest
  @CsvSource({
    "1, 100, 10", "2, 100, 10", "3, 100, 190", "4, 100, 190",
    "5, 10, 50", "6, 190, 50", "7, 190, 50", "8, 10, 50"
  })
  void stands_photographs_upright_as_their_camera_says(int orientation, int blackX, int blackY)
      throws IOException {
    var page = first(file(PhoneJpeg.of(half(200, 200), orientation))).picture();
    assertThat(page.luma(blackX, blackY)).isLessThan(20);
    assertThat(page.luma(199 - blackX, 199 - blackY)).isGreaterThan(235);
  }

  @Test
  void takes_a_photograph_for_an_a4_and_averages_large_ones_down() throws IOException {
    var small = first(file(PhoneJpeg.of(half(3000, 4000), 6)));
    assertThat(small.picture().width()).isEqualTo(4000);
    assertThat(small.resolution().estimated()).isTrue();
    assertThat(small.resolution().dpi()).isCloseTo(4000 / 11.69, within(0.1));
    var large = first(file(PhoneJpeg.of(half(6000, 8000), 1)));
    assertThat((long) large.picture().width() * large.picture().height())
        .isBetween(12_000_000L, 12_300_000L);
    assertThat(large.resolution().dpi()).isCloseTo(large.picture().height() / 11.69, within(0.2));
    assertThat(large.picture().luma(1000, 100)).isLessThan(20);
    assertThat(large.picture().luma(1000, large.picture().height() - 100)).isGreaterThan(235);
  }

  @Test
  void reads_png_with_the_resolution_it_names_and_white_below_what_is_transparent()
      throws IOException {
    var image = new BufferedImage(827, 1169, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0xFF102030);
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    var density = ByteBuffer.allocate(21).putInt(9).put("pHYs".getBytes(StandardCharsets.US_ASCII));
    density.putInt(7874).putInt(7874).put((byte) 1);
    var checksum = new CRC32();
    checksum.update(density.array(), 4, 13);
    density.putInt((int) checksum.getValue());
    var png = bytes.toByteArray();
    var header = 33;
    var page =
        first(
            file(
                ByteBuffer.allocate(png.length + 21)
                    .put(png, 0, header)
                    .put(density.array())
                    .put(png, header, png.length - header)
                    .array()));
    assertThat(page.resolution().dpi()).isCloseTo(200, within(0.1));
    assertThat(page.resolution().estimated()).isFalse();
    assertThat(page.picture().sample(0, 0, 0)).isEqualTo(0x10);
    assertThat(page.picture().sample(0, 0, 2)).isEqualTo(0x30);
    assertThat(page.picture().luma(5, 5)).isEqualTo(255);
  }

  private Path tiff(int pages, BufferedImage image) throws IOException {
    var file = Files.createTempFile(folder, "scan", ".tif");
    Files.delete(file);
    var writer = ImageIO.getImageWritersByFormatName("tiff").next();
    try (var out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (var i = 0; i < pages; i++) {
        writer.writeToSequence(new IIOImage(image, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return file;
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class)
  void reads_every_page_of_a_tiff_of_every_kind(Kind kind) throws IOException {
    var image = new BufferedImage(400, 600, kind.type);
    for (var y = 0; y < 600; y++) {
      for (var x = 0; x < 400; x++) {
        image.setRGB(x, y, y < 300 ? 0xFF000000 : 0xFFFFFFFF);
      }
    }
    try (var pages = PageFiles.open(tiff(3, image))) {
      assertThat(pages.pages()).isEqualTo(3);
      var page = pages.read(2).picture();
      assertThat(page.bands()).isEqualTo(kind == Kind.COLOUR ? 3 : 1);
      assertThat(page.luma(200, 100)).isZero();
      assertThat(page.luma(200, 500)).isEqualTo(255);
    }
  }

  private enum Kind {
    FAX(BufferedImage.TYPE_BYTE_BINARY),
    GREY(BufferedImage.TYPE_BYTE_GRAY),
    DEEP_GREY(BufferedImage.TYPE_USHORT_GRAY),
    COLOUR(BufferedImage.TYPE_3BYTE_BGR);

    private final int type;

    Kind(int type) {
      this.type = type;
    }
  }

  @Test
  void refuses_a_tiff_of_too_many_pages_and_one_whose_pages_go_in_a_ring() throws IOException {
    var small = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_BINARY);
    var many = tiff(SourceLimits.MOST_PAGES + 1, small);
    assertRefused(ScanRefusal.SCAN_TOO_MANY_PAGES, () -> PageFiles.open(many));
    // one directory without tags that names itself as the next
    var ring = file(new byte[] {'I', 'I', '*', 0, 8, 0, 0, 0, 0, 0, 8, 0, 0, 0});
    assertRefused(ScanRefusal.SCAN_TOO_MANY_PAGES, () -> PageFiles.open(ring));
  }

  @Test
  void refuses_a_picture_too_large_before_decoding_it() throws IOException {
    var header = ByteBuffer.allocate(33);
    header.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).putInt(13);
    header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(50_000).putInt(50_000);
    header.put(new byte[] {8, 2, 0, 0, 0});
    var checksum = new CRC32();
    checksum.update(header.array(), 12, 17);
    header.putInt((int) checksum.getValue());
    var data = ByteBuffer.allocate(45).put(header.array()).putInt(0);
    data.put("IDAT".getBytes(StandardCharsets.US_ASCII)).putInt(0);
    var bomb = file(data.array());
    try (var pages = PageFiles.open(bomb)) {
      assertRefused(ScanRefusal.SCAN_TOO_LARGE, () -> pages.read(0));
    }
  }

  @Test
  void refuses_kinds_it_cannot_read_by_their_names() throws IOException {
    var heic = file("\0\0\0\030ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(ScanRefusal.SCAN_KIND_HEIC, () -> PageFiles.open(heic));
    var word = file("PK\3\4 document.xml".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused(ScanRefusal.SCAN_KIND_UNKNOWN, () -> PageFiles.open(word));
    var nothing = file(new byte[0]);
    assertRefused(ScanRefusal.SCAN_KIND_UNKNOWN, () -> PageFiles.open(nothing));
  }

  @ParameterizedTest
  @CsvSource({"jpeg, 40", "jpeg, 400", "png, 40", "tiff, 40", "tiff, 9"})
  void refuses_what_was_not_sent_whole(String format, int kept) throws IOException {
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(DrawnPage.letter(100).image(), format, bytes);
    var cut = file(Arrays.copyOf(bytes.toByteArray(), kept));
    assertRefused(
        ScanRefusal.SCAN_BROKEN,
        () -> {
          try (var pages = PageFiles.open(cut)) {
            pages.read(0);
          }
        });
  }

  @Test
  void a_resolution_that_cannot_be_true_is_estimated() {
    assertThat(Resolution.of(2480, 3508, 72).estimated()).isTrue();
    assertThat(Resolution.of(4000, 3000, 100).estimated()).isTrue();
    assertThat(Resolution.of(2480, 3508, 300)).isEqualTo(new Resolution(300, false));
  }

  @Test
  void a_scan_finer_than_300_dpi_is_averaged_to_300() {
    assertThat(Reduction.of(4960, 7016, new Resolution(600, false))).isEqualTo(0.5);
    assertThat(Reduction.of(2480, 3508, new Resolution(300, false))).isEqualTo(1);
    assertThat(Reduction.of(3508, 4960, new Resolution(300, false))).isEqualTo(1);
  }
}
