package vn.motcua.scan.source;

import vn.motcua.scan.page.Resolution;

/** How far a picture is averaged down while it is decoded. */
final class Reduction {

  private Reduction() {}

  /**
   * Of each side, at most 1: a photograph to 1.4 times the pixels of an A4 at 300 dpi, a finer scan
   * to 300 dpi, everything to the pixels of an A3.
   */
  static double of(int width, int height, Resolution resolution) {
    var pixels = (double) width * height;
    var scale = Math.sqrt(SourceLimits.KEPT_PIXELS / pixels);
    if (pixels > SourceLimits.PHOTO_PIXELS) {
      scale =
          Math.min(
              scale,
              resolution.estimated()
                  ? Math.sqrt(SourceLimits.PHOTO_PIXELS / pixels)
                  : Resolution.STANDARD / resolution.dpi());
    }
    return Math.min(1, scale);
  }
}
