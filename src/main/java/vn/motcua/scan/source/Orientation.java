package vn.motcua.scan.source;

import java.awt.geom.AffineTransform;
import vn.motcua.scan.picture.Picture;
import vn.motcua.scan.picture.Turning;

/**
 * How a camera or scanner was held: the tag 274 of TIFF 6.0 and Exif.
 *
 * @param quarters clockwise, to be done first
 * @param mirrored left and right are to be exchanged afterwards
 */
record Orientation(int quarters, boolean mirrored) {

  static final Orientation UPRIGHT = new Orientation(0, false);

  /**
   * @param tag 1 to 8; anything else is upright
   */
  static Orientation of(long tag) {
    return switch ((int) tag) {
      case 2 -> new Orientation(0, true);
      case 3 -> new Orientation(2, false);
      case 4 -> new Orientation(2, true);
      case 5 -> new Orientation(1, true);
      case 6 -> new Orientation(1, false);
      case 7 -> new Orientation(3, true);
      case 8 -> new Orientation(3, false);
      default -> UPRIGHT;
    };
  }

  Picture upright(Picture picture) {
    var turned = Turning.quarters(picture, quarters);
    return mirrored ? Turning.mirrored(turned) : turned;
  }

  /** The same for a picture that fills the unit square, which it still fills afterwards. */
  AffineTransform onUnit() {
    var upright = new AffineTransform();
    for (var turned = 0; turned < quarters; turned++) {
      upright.preConcatenate(new AffineTransform(0, -1, 1, 0, 0, 1));
    }
    if (mirrored) {
      upright.preConcatenate(new AffineTransform(-1, 0, 0, 1, 1, 0));
    }
    return upright;
  }
}
