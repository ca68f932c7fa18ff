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
    try (var in = Files.newInputStream(file)) {
      return of(in.readNBytes(LOOKED_AT));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static FileKind of(byte[] beginning) {
    // one byte, one character
    var text = new String(beginning, StandardCharsets.ISO_8859_1);
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
    if (text.startsWith("ftyp", 4) && text.length() >= 12) {
      throw new Refused(
          HEIC_BRANDS.contains(text.substring(8, 12))
              ? ScanRefusal.SCAN_KIND_HEIC
              : ScanRefusal.SCAN_KIND_UNKNOWN);
    }
    throw new Refused(ScanRefusal.SCAN_KIND_UNKNOWN);
  }
}
