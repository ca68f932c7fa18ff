package vn.motcua.scan.text;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.scan.page.PageImage;
import vn.motcua.scan.program.Program;
import vn.motcua.shared.Unavailable;

/**
 * Reads Vietnamese print with the program {@code tesseract} of this machine. A program of its own:
 * when it takes too long or dies over a page, the system goes on.
 */
@Component
public class Tesseract {

  private static final String LANGUAGE = "vie";

  /** A full A4 takes 3 to 8 seconds on an old PC. */
  private static final Duration PAGE = Duration.ofMinutes(2);

  private static final Duration QUESTION = Duration.ofSeconds(10);

  private final String program;
  private final Duration patience;

  /** A process each; beyond the processors they only wait for one another. */
  private final Semaphore turns =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

  /**
   * @param program a path, or a name to be found on the PATH
   */
  @Autowired
  Tesseract(@Value("${motcua.scan.tesseract}") String program) {
    this(program, PAGE);
  }

  Tesseract(String program, Duration patience) {
    this.program = program;
    this.patience = patience;
  }

  /** Whether the program is there and knows Vietnamese; asked anew each time, for it may come. */
  public boolean available() {
    try {
      return Program.run(List.of(program, "--list-langs"), QUESTION)
          .lines()
          .anyMatch(LANGUAGE::equals);
    } catch (IOException absent) {
      return false;
    }
  }

  /**
   * What stands on a page.
   *
   * @throws Unavailable when the program is not there, fails or takes longer than two minutes
   */
  public PageText read(PageImage page) {
    turns.acquireUninterruptibly();
    try {
      return TesseractTable.read(table(page));
    } catch (IOException failure) {
      throw new Unavailable("tesseract", failure);
    } finally {
      turns.release();
    }
  }

  private String table(PageImage page) throws IOException {
    var file = Files.createTempFile("motcua-scan-", ".pgm");
    try {
      write(page, file);
      var dpi = Math.clamp(Math.round(page.resolution().dpi()), 70, 2400);
      return Program.run(
          List.of(program, file.toString(), "stdout", "-l", LANGUAGE, "--dpi", "" + dpi, "tsv"),
          patience);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  /** In the plainest of formats: samples as they are. */
  private static void write(PageImage page, Path file) throws IOException {
    var grey = page.picture().grey();
    var header = "P5\n" + grey.width() + " " + grey.height() + "\n255\n";
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(header.getBytes(StandardCharsets.US_ASCII));
      out.write(grey.samples());
    }
  }
}
