package vn.motcua.scan.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Refusals.assertRefused;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.scan.PhoneJpeg;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.picture.Jpeg;
import vn.motcua.scan.picture.Picture;
import vn.motcua.scan.source.FileKind;
import vn.motcua.scan.source.PageFiles;
import vn.motcua.testing.Heic;

class PhotosTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  @TempDir Path folder;

  private final Photos photos = new Photos("heif-convert");

  /** 600 × 400, white, black at the upper left. */
  private static Picture picture() {
    var picture = Picture.empty(600, 400, 3);
    Arrays.fill(picture.samples(), (byte) 255);
    for (var y = 0; y < 100; y++) {
      Arrays.fill(picture.samples(), y * 1800, y * 1800 + 600, (byte) 0);
    }
    return picture;
  }

  private Path jpeg() throws IOException {
    return Files.write(folder.resolve("a.jpg"), Jpeg.of(picture(), 0.9f));
  }

  private static Picture read(Path file) throws IOException {
    try (var pages = PageFiles.open(file)) {
      return pages.read(0).picture();
    }
  }

  private Path program(String script) throws IOException {
    var file = Files.writeString(folder.resolve("program"), "#!/bin/sh\n" + script + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-A"})
  void a_heic_and_an_avif_become_a_jpeg_of_the_same_picture(String option) throws IOException {
    var file = option.isEmpty() ? Heic.of(jpeg()) : Heic.of(jpeg(), option);
    assertThat(FileKind.isHeif(file)).isTrue();
    photos.makeReadable(file);
    assertThat(FileKind.of(file)).isEqualTo(FileKind.JPEG);
    var picture = read(file);
    assertThat(picture.width()).isEqualTo(600);
    assertThat(picture.height()).isEqualTo(400);
    assertThat(picture.luma(50, 50)).isLessThan(20);
    assertThat(picture.luma(550, 350)).isGreaterThan(235);
  }

  @Test
  void a_turned_one_stands_upright_and_is_not_turned_twice() throws IOException {
    var held = Files.write(folder.resolve("held.jpg"), PhoneJpeg.of(picture(), 6));
    var file = Heic.turned(held);
    photos.makeReadable(file);
    var picture = read(file);
    assertThat(picture.width()).isEqualTo(400);
    assertThat(picture.height()).isEqualTo(600);
    assertThat(picture.luma(350, 50)).isLessThan(20);
    assertThat(picture.luma(50, 50)).isGreaterThan(235);
  }

  @Test
  void nothing_the_camera_wrote_beside_the_picture_is_left() throws IOException {
    var file = Heic.of(Files.write(folder.resolve("held.jpg"), PhoneJpeg.of(picture(), 1)));
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("Exif");
    photos.makeReadable(file);
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
  }

  @Test
  void any_other_file_is_left_as_it_is() throws IOException {
    var jpeg = jpeg();
    var before = Files.readAllBytes(jpeg);
    photos.makeReadable(jpeg);
    assertThat(Files.readAllBytes(jpeg)).isEqualTo(before);
    var word = Files.writeString(folder.resolve("a.heic"), "no picture");
    photos.makeReadable(word);
    assertThat(word).hasContent("no picture");
  }

  @Test
  void without_the_program_it_is_refused_and_left_as_it_is() throws IOException {
    var file = Heic.of(jpeg());
    var before = Files.readAllBytes(file);
    var without = new Photos("/nowhere/heif-convert");
    assertRefused(ScanRefusal.SCAN_KIND_HEIC, () -> without.makeReadable(file));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void a_cut_one_is_refused() throws IOException {
    var whole = Files.readAllBytes(Heic.of(jpeg()));
    var half = Files.write(folder.resolve("half"), Arrays.copyOf(whole, whole.length / 2));
    assertRefused(ScanRefusal.SCAN_KIND_HEIC, () -> photos.makeReadable(half));
    var beginning = Files.write(folder.resolve("beginning"), Arrays.copyOf(whole, 60));
    assertRefused(ScanRefusal.SCAN_BROKEN, () -> photos.makeReadable(beginning));
  }

  @Test
  void one_that_is_too_large_is_refused_before_it_is_decoded() throws IOException {
    var file = Heic.of(jpeg());
    var bytes = Files.readAllBytes(file);
    var size = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("ispe") + 8;
    ByteBuffer.wrap(bytes).putInt(size, 12_000).putInt(size + 4, 10_001);
    Files.write(file, bytes);
    var run = folder.resolve("run");
    var watched = new Photos(program("touch " + run).toString());
    assertRefused(ScanRefusal.SCAN_TOO_LARGE, () -> watched.makeReadable(file));
    assertThat(run).doesNotExist();
  }

  @Test
  void a_series_of_pictures_is_refused_for_nobody_knows_which_is_meant() throws IOException {
    var series = Heic.of(List.of(jpeg(), jpeg()));
    assertRefused(ScanRefusal.SCAN_KIND_HEIC, () -> photos.makeReadable(series));
  }

  @Test
  void a_program_that_hangs_is_ended() throws IOException {
    var file = Heic.of(jpeg());
    var hanging = new Photos(program("sleep 600").toString(), SECOND);
    assertRefused(ScanRefusal.SCAN_KIND_HEIC, () -> hanging.makeReadable(file));
  }

  @Test
  void the_program_may_use_a_gigabyte_and_no_more() throws IOException {
    var file = Heic.of(jpeg());
    var said = folder.resolve("said");
    var curious = new Photos(program("ulimit -v > " + said).toString());
    assertRefused(ScanRefusal.SCAN_KIND_HEIC, () -> curious.makeReadable(file));
    assertThat(said).hasContent("1048576");
  }
}
