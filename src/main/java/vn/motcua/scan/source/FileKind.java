package vn.motcua.scan.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import vn.motcua.scan.ScanRefusal;
import vn.motcua.shared.Refused;

/** What a file is by its first bytes; its name proves nothing. */
public enum FileKind {
  JPEG,
  PNG,
  TIFF,
  PDF;

  /** Viewers accept a PDF that begins within its first kilobyte. */
  private static final int LOOKED_AT = 1024;

  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "hevc", "hevx", "heim", "heis", "mif1", "msf1", "avif");

  /**
   * @throws Refused when it is of no kind that can be read
   */
  public static FileKind of(Path file) {
    return of(beginning(file));
  }

  /** Whether it is what phones of late make, which other programs read for us: HEIC, HEIF, AVIF. */
  public static boolean isHeif(Path file) {
    return isHeif(text(beginning(file)));
  }

  private static byte[] beginning(Path file) {
    try (var in = Files.newInputStream(file)) {
      return in.readNBytes(LOOKED_AT);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** One byte, one character. */
  private static String text(byte[] beginning) {
    return new String(beginning, StandardCharsets.ISO_8859_1);
  }

  private static boolean isHeif(String text) {
    return text.startsWith("ftyp", 4)
        && text.length() >= 12
        && HEIC_BRANDS.contains(text.substring(8, 12));
  }

  static FileKind of(byte[] beginning) {
    var text = text(beginning);
    if (text.startsWith("\u00FF\u00D8\u00FF")) {
      return JPEG;
    }
    if (text.startsWith("\u0089PNG\r\n")) {
      return PNG;
    }
    if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
      return TIFF;
    }
    if (text.contains("%PDF-")) {
      return PDF;
    }
    throw new Refused(isHeif(text) ? ScanRefusal.SCAN_KIND_HEIC : ScanRefusal.SCAN_KIND_UNKNOWN);
  }
}
