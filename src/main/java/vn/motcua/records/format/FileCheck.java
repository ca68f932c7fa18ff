package vn.motcua.records.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.motcua.records.FileFormat;
import vn.motcua.records.RecordsRefusal;
import vn.motcua.shared.Refused;

/** Looks at a file before it is kept. */
@Component
public class FileCheck {

  private static final int LONGEST_BEGINNING = 16;
  private static final long MEGABYTE = 1024 * 1024;

  private final long mostMegabytes;

  FileCheck(@Value("${motcua.records.most-megabytes}") long mostMegabytes) {
    this.mostMegabytes = mostMegabytes;
  }

  /** What the file is at first sight. */
  public record Looked(FileFormat format, long bytes) {}

  /**
   * Reads its first bytes.
   *
   * @throws Refused with a {@link RecordsRefusal} when it is empty, too large or of no such format
   */
  public Looked look(Path file) {
    try {
      var bytes = Files.size(file);
      if (bytes == 0) {
        throw new Refused(RecordsRefusal.FILE_EMPTY);
      }
      if (bytes > mostMegabytes * MEGABYTE) {
        throw new Refused(
            RecordsRefusal.FILE_TOO_LARGE, Math.ceilDiv(bytes, MEGABYTE), mostMegabytes);
      }
      var format =
          FileFormat.of(beginning(file))
              .orElseThrow(() -> new Refused(RecordsRefusal.FILE_FORMAT_UNKNOWN));
      return new Looked(format, bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /**
   * Reads it to its end.
   *
   * @return how many pages a PDF has; 1 for a picture
   * @throws Refused with a {@link RecordsRefusal} when it may not be kept
   */
  public int pages(Path file, FileFormat format) {
    try {
      if (format == FileFormat.PDF) {
        return PdfCheck.pages(file);
      }
      PictureCheck.check(file);
      return 1;
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static byte[] beginning(Path file) throws IOException {
    try (var content = Files.newInputStream(file)) {
      return content.readNBytes(LONGEST_BEGINNING);
    }
  }
}
