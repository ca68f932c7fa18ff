package vn.motcua.scan.page;

import java.util.Arrays;
import vn.motcua.scan.picture.Picture;

/**
 * How far the lines of a page are from level. A page is projected sideways at every angle: where
 * lines of text fall upon one another, ink and gaps alternate most sharply.
 */
final class Skew {

  /** Degrees either way; what lies further askew was meant so, or is to be put down anew. */
  static final double MOST = 8;

  /** Degrees nobody sees, and not worth the softness of turning. */
  static final double NOTICED = 0.15;

  /** Side of the copy that is looked at: some 110 dpi of an A4. */
  private static final int LOOKED_AT = 1300;

  private static final int INK = 160;

  /** Of each side: the black rims of a scanner's lid. */
  private static final double RIM = 0.04;

  private static final double COARSE = 0.5;
  private static final double FINE = 0.05;

  /** Less ink than that gives no direction. */
  private static final int LEAST_INK = 400;

  /** How much sharper than at the mean angle lines must fall together to be lines. */
  private static final double CLEAR = 1.2;

  private final int[] x;
  private final int[] y;
  private final int height;
  private final int width;

  private Skew(int[] x, int[] y, int width, int height) {
    this.x = x;
    this.y = y;
    this.width = width;
    this.height = height;
  }

  /** Degrees clockwise the lines fall to the right; 0 when the page has no lines. */
  static double of(Picture picture) {
    var copy = picture.grey().within(LOOKED_AT);
    var even = PaperTone.of(copy).evened(copy);
    var rimX = (int) (even.width() * RIM);
    var rimY = (int) (even.height() * RIM);
    var x = new int[even.width() * even.height()];
    var y = new int[x.length];
    var found = 0;
    for (var row = rimY; row < even.height() - rimY; row++) {
      for (var column = rimX; column < even.width() - rimX; column++) {
        if (even.luma(column, row) < INK) {
          x[found] = column;
          y[found] = row;
          found++;
        }
      }
    }
    if (found < LEAST_INK) {
      return 0;
    }
    return new Skew(Arrays.copyOf(x, found), Arrays.copyOf(y, found), even.width(), even.height())
        .best();
  }

  private double best() {
    var coarse = sharpest(-MOST, MOST, COARSE);
    var sum = 0.0;
    var count = 0;
    for (var degrees = -MOST; degrees <= MOST; degrees += COARSE) {
      sum += sharpness(degrees);
      count++;
    }
    if (sharpness(coarse) < CLEAR * sum / count) {
      return 0;
    }
    return sharpest(coarse - COARSE, coarse + COARSE, FINE);
  }

  private double sharpest(double from, double to, double step) {
    var best = 0.0;
    var most = -1.0;
    for (var degrees = from; degrees <= to + step / 2; degrees += step) {
      var sharpness = sharpness(degrees);
      if (sharpness > most) {
        most = sharpness;
        best = degrees;
      }
    }
    return best;
  }

  /** How unlike neighbouring lines are once the page is sheared level. */
  private double sharpness(double degrees) {
    var slope = Math.tan(Math.toRadians(degrees));
    var shift = (int) Math.ceil(Math.abs(slope) * width);
    var ink = new int[height + 2 * shift + 2];
    for (var i = 0; i < x.length; i++) {
      ink[(int) Math.round(y[i] - x[i] * slope) + shift + 1]++;
    }
    var sum = 0.0;
    for (var i = 1; i < ink.length; i++) {
      var difference = ink[i] - ink[i - 1];
      sum += (double) difference * difference;
    }
    return sum;
  }
}
