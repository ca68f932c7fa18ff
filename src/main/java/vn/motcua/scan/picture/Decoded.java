package vn.motcua.scan.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;

/** Rows that a reader of the Java library decoded, as plain samples over white paper. */
public final class Decoded {

  private final BufferedImage image;

  /** Colours in a table, as pictures of two colours have them. */
  private final boolean indexed;

  private final boolean alpha;
  private final int bands;

  /** Bits of a sample beyond the eight that are kept. */
  private final int surplus;

  /** Any kind of picture. */
  public Decoded(BufferedImage image) {
    this.image = image;
    var colours = image.getColorModel();
    var bits = image.getSampleModel().getSampleSize(0);
    alpha = colours.hasAlpha();
    var own = image.getSampleModel().getNumBands() - (alpha ? 1 : 0);
    indexed =
        colours instanceof IndexColorModel
            || bits < 8
            || colours.isAlphaPremultiplied()
            || (own != 1 && own != 3);
    surplus = bits - 8;
    bands = indexed ? (hasGreyTable(image) ? 1 : 3) : own;
  }

  private static boolean hasGreyTable(BufferedImage image) {
    if (!(image.getColorModel() instanceof IndexColorModel table)) {
      return false;
    }
    for (var i = 0; i < table.getMapSize(); i++) {
      if (table.getRed(i) != table.getGreen(i) || table.getGreen(i) != table.getBlue(i)) {
        return false;
      }
    }
    return true;
  }

  /** 1 = grey, 3 = colour. */
  public int bands() {
    return bands;
  }

  /** One row into the beginning of an array of width times bands. */
  public void row(int y, byte[] to) {
    if (indexed) {
      lookedUp(y, to);
    } else {
      raw(y, to);
    }
  }

  /** Untouched by colour management: the profiles of phones differ less than lamps do. */
  private void raw(int y, byte[] to) {
    var samples = image.getRaster().getPixels(0, y, image.getWidth(), 1, (int[]) null);
    var own = bands + (alpha ? 1 : 0);
    for (var x = 0; x < image.getWidth(); x++) {
      var opacity = alpha ? samples[x * own + bands] >> surplus : 255;
      for (var band = 0; band < bands; band++) {
        to[x * bands + band] = onWhite(samples[x * own + band] >> surplus, opacity);
      }
    }
  }

  private void lookedUp(int y, byte[] to) {
    var width = image.getWidth();
    var pixels = image.getRGB(0, y, width, 1, null, 0, width);
    for (var x = 0; x < width; x++) {
      for (var band = 0; band < bands; band++) {
        to[x * bands + band] = onWhite(pixels[x] >> (16 - 8 * band) & 0xFF, pixels[x] >>> 24);
      }
    }
  }

  private static byte onWhite(int sample, int opacity) {
    return (byte) ((sample * opacity + Picture.WHITE * (255 - opacity)) / 255);
  }

  /** The whole picture. */
  public Picture picture() {
    var picture = Picture.empty(image.getWidth(), image.getHeight(), bands);
    var row = new byte[image.getWidth() * bands];
    for (var y = 0; y < image.getHeight(); y++) {
      row(y, row);
      System.arraycopy(row, 0, picture.samples(), y * row.length, row.length);
    }
    return picture;
  }
}
