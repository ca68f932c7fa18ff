package vn.motcua.scan.photo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.program.Program;
import vn.motcua.scan.source.FileKind;
import vn.motcua.scan.source.HeifSize;
import vn.motcua.shared.Refused;

/**
 * Makes the pictures of phones readable. There is no free reader of HEIC in Java: the program
 * {@code heif-convert} of this machine does it, when it is there.
 */
@Component
public class Photos {

  /** The 12 megapixels of ordinary phones take a third of a second, 48 take two. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Bytes a decoder may use: 48 megapixels take 220 MB. What lies about its size ends here. */
  private static final String MEMORY = "--as=1073741824";

  /** Bytes it may write: the largest picture that is read has some 60 MB as JPEG. */
  private static final String WRITTEN = "--fsize=134217728";

  /** Of the JPEG: nobody sees a difference, and it is compressed once more in a PDF. */
  private static final String QUALITY = "92";

  private static final String JPEG = "picture.jpg";

  private static final Logger log = LoggerFactory.getLogger(Photos.class);

  private final String program;
  private final Duration patience;

  /** One at a time: beside the clerks' scans there is no room for more. */
  private final Semaphore turn = new Semaphore(1, true);

  /**
   * @param program a path, or a name to be found on the PATH
   */
  @Autowired
  Photos(@Value("${motcua.scan.heif}") String program) {
    this(program, PATIENCE);
  }

  Photos(String program, Duration patience) {
    this.program = program;
    this.patience = patience;
  }

  /**
   * Replaces a HEIC, HEIF or AVIF file by a JPEG of the same picture, upright, without what the
   * camera wrote into it: not even the place it was taken at. Any other file is left as it is. Its
   * name is the caller's to change.
   *
   * @throws Refused with {@link ScanRefusal#SCAN_KIND_HEIC} when the program is not there or cannot
   *     read it, or it holds several pictures; with another {@link ScanRefusal} when it is broken
   *     or has more megapixels than are read
   */
  public void makeReadable(Path file) {
    if (!FileKind.isHeif(file)) {
      return;
    }
    HeifSize.check(file);
    turn.acquireUninterruptibly();
    try {
      replace(file);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    } finally {
      turn.release();
    }
  }

  private void replace(Path file) throws IOException {
    var folder = Files.createTempDirectory("motcua-scan-");
    try {
      JpegAlone.copy(decoded(file, folder), file);
    } finally {
      clear(folder);
    }
  }

  private Path decoded(Path file, Path folder) {
    var jpeg = folder.resolve(JPEG);
    try {
      var said = Program.run(command(file.toAbsolutePath(), jpeg), patience);
      log.debug("A HEIC picture was read: {} characters said", said.length());
    } catch (IOException failure) {
      log.info("A HEIC picture could not be read: {}", failure.getMessage());
      throw new Refused(ScanRefusal.SCAN_KIND_HEIC);
    }
    // of several pictures each gets a number after that name; which one was meant nobody knows
    if (Files.notExists(jpeg)) {
      throw new Refused(ScanRefusal.SCAN_KIND_HEIC);
    }
    return jpeg;
  }

  /** Held by {@code prlimit}, for what it reads may be hostile. */
  private List<String> command(Path file, Path jpeg) {
    return List.of(
        "prlimit", MEMORY, WRITTEN, program, "-q", QUALITY, file.toString(), jpeg.toString());
  }

  private static void clear(Path folder) throws IOException {
    try (var left = Files.newDirectoryStream(folder)) {
      for (var each : left) {
        Files.delete(each);
      }
    }
    Files.delete(folder);
  }
}
