package vn.motcua.scan.picture;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** A picture that is decoded strip by strip, so that a large one never lies in memory whole. */
public interface Strips {

  int width();

  int height();

  /** Most pixels of a strip: 12 MB as the Java library decodes colour. */
  default int pixels() {
    return 3_000_000;
  }

  /** So many rows from that one. */
  BufferedImage read(int y, int rows) throws IOException;

  /**
   * The picture, averaged down.
   *
   * @param scale of each side, at most 1
   */
  default Picture picture(double scale) throws IOException {
    var toWidth = Math.max(1, (int) Math.round(width() * scale));
    var toHeight = Math.max(1, (int) Math.round(height() * scale));
    var most = Math.max(16, pixels() / width());
    Shrinking shrinking = null;
    var row = new byte[0];
    for (var y = 0; y < height(); y += most) {
      var strip = new Decoded(read(y, Math.min(most, height() - y)));
      if (shrinking == null) {
        shrinking = new Shrinking(width(), height(), strip.bands(), toWidth, toHeight);
        row = new byte[width() * strip.bands()];
      }
      for (var i = 0; i < Math.min(most, height() - y); i++) {
        strip.row(i, row);
        shrinking.row(row, 0);
      }
    }
    if (shrinking == null) {
      throw new IOException("A picture without rows");
    }
    return shrinking.done();
  }
}
