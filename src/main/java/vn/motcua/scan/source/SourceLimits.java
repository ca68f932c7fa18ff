package vn.motcua.scan.source;

import vn.motcua.scan.ScanRefusal;
import vn.motcua.shared.Refused;

/** How much of a file is decoded: enough for every paper, too little to bring the system down. */
public final class SourceLimits {

  /** A thick land dossier has some 200 pages. */
  public static final int MOST_PAGES = 500;

  /** An A3 at 600 dpi has 70 million pixels, the photographs of large phones have 108. */
  public static final long MOST_PIXELS = 120_000_000;

  /** An A3 at 300 dpi; 52 MB in colour. What has more is averaged down. */
  static final double KEPT_PIXELS = 17_500_000;

  /** 1.4 times an A4 at 300 dpi: the 12 megapixels of ordinary phones stay as they are. */
  static final double PHOTO_PIXELS = 12_250_000;

  private static final long MILLION = 1_000_000;

  private SourceLimits() {}

  static void checkPages(int pages) {
    if (pages > MOST_PAGES) {
      throw new Refused(ScanRefusal.SCAN_TOO_MANY_PAGES, MOST_PAGES);
    }
    if (pages < 1) {
      throw new Refused(ScanRefusal.SCAN_BROKEN);
    }
  }

  static void checkSize(long width, long height) {
    if (width < 1 || height < 1) {
      throw new Refused(ScanRefusal.SCAN_BROKEN);
    }
    if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS) {
      throw new Refused(ScanRefusal.SCAN_TOO_LARGE, MOST_PIXELS / MILLION);
    }
  }
}
