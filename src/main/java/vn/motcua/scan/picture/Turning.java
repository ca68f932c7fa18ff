package vn.motcua.scan.picture;

/** Pictures turned, mirrored, cut out. */
public final class Turning {

  private Turning() {}

  /**
   * @param quarters clockwise, any number; 0 gives the picture itself
   */
  public static Picture quarters(Picture picture, int quarters) {
    var turns = Math.floorMod(quarters, 4);
    if (turns == 0) {
      return picture;
    }
    var width = picture.width();
    var height = picture.height();
    var bands = picture.bands();
    var turned =
        turns == 2 ? Picture.empty(width, height, bands) : Picture.empty(height, width, bands);
    var from = picture.samples();
    var to = turned.samples();
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        var toX = turns == 1 ? height - 1 - y : turns == 2 ? width - 1 - x : y;
        var toY = turns == 1 ? x : turns == 2 ? height - 1 - y : width - 1 - x;
        var source = (y * width + x) * bands;
        var target = (toY * turned.width() + toX) * bands;
        for (var band = 0; band < bands; band++) {
          to[target + band] = from[source + band];
        }
      }
    }
    return turned;
  }

  /** Left and right exchanged. */
  public static Picture mirrored(Picture picture) {
    var bands = picture.bands();
    var mirrored = Picture.empty(picture.width(), picture.height(), bands);
    for (var y = 0; y < picture.height(); y++) {
      for (var x = 0; x < picture.width(); x++) {
        System.arraycopy(
            picture.samples(),
            (y * picture.width() + x) * bands,
            mirrored.samples(),
            (y * picture.width() + picture.width() - 1 - x) * bands,
            bands);
      }
    }
    return mirrored;
  }

  /** The part from there, so wide and high; it lies within the picture. */
  public static Picture cut(Picture picture, int x, int y, int width, int height) {
    var bands = picture.bands();
    var part = Picture.empty(width, height, bands);
    for (var row = 0; row < height; row++) {
      System.arraycopy(
          picture.samples(),
          ((y + row) * picture.width() + x) * bands,
          part.samples(),
          row * width * bands,
          width * bands);
    }
    return part;
  }

  /**
   * Turned about its middle within the same size; white paper comes in at the corners.
   *
   * @param degrees clockwise
   */
  public static Picture by(Picture picture, double degrees) {
    var width = picture.width();
    var height = picture.height();
    var bands = picture.bands();
    var turned = Picture.empty(width, height, bands);
    var sine = Math.sin(Math.toRadians(degrees));
    var cosine = Math.cos(Math.toRadians(degrees));
    var middleX = (width - 1) / 2.0;
    var middleY = (height - 1) / 2.0;
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        var fromX = cosine * (x - middleX) + sine * (y - middleY) + middleX;
        var fromY = cosine * (y - middleY) - sine * (x - middleX) + middleY;
        between(picture, fromX, fromY, turned.samples(), (y * width + x) * bands);
      }
    }
    return turned;
  }

  /** The four neighbours weighed by their nearness. */
  private static void between(Picture picture, double x, double y, byte[] to, int at) {
    var left = (int) Math.floor(x);
    var top = (int) Math.floor(y);
    var bands = picture.bands();
    if (left < 0 || top < 0 || left >= picture.width() - 1 || top >= picture.height() - 1) {
      for (var band = 0; band < bands; band++) {
        to[at + band] = (byte) Picture.WHITE;
      }
      return;
    }
    var samples = picture.samples();
    var right = (int) ((x - left) * 256);
    var below = (int) ((y - top) * 256);
    var first = (top * picture.width() + left) * bands;
    var second = first + picture.width() * bands;
    for (var band = 0; band < bands; band++) {
      var upper =
          (samples[first + band] & 0xFF) * (256 - right)
              + (samples[first + bands + band] & 0xFF) * right;
      var lower =
          (samples[second + band] & 0xFF) * (256 - right)
              + (samples[second + bands + band] & 0xFF) * right;
      to[at + band] = (byte) ((upper * (256 - below) + lower * below + (1 << 15)) >> 16);
    }
  }
}
