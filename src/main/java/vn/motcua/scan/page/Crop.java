package vn.motcua.scan.page;

import vn.motcua.scan.ScanRefusal;
import vn.motcua.scan.picture.Picture;
import vn.motcua.scan.picture.Turning;
import vn.motcua.shared.Refused;

/** The part of a page that is kept, in fractions of its sides from the upper left corner. */
public record Crop(double left, double top, double width, double height) {

  public static final Crop NONE = new Crop(0, 0, 1, 1);

  /** Of a side: narrower is a slip of the hand. */
  private static final double LEAST = 0.02;

  private static final double ROUNDING = 1e-6;

  /**
   * @throws Refused when it lies outside the page or is next to nothing
   */
  public Crop {
    // written so that what is no number fails too
    var inside =
        left >= 0
            && top >= 0
            && width >= LEAST
            && height >= LEAST
            && left + width <= 1 + ROUNDING
            && top + height <= 1 + ROUNDING;
    if (!inside) {
      throw new Refused(ScanRefusal.SCAN_CROP_EMPTY);
    }
  }

  /**
   * What is left when so much is cut off at each side.
   *
   * @throws Refused when hardly anything is
   */
  public static Crop without(double left, double top, double right, double bottom) {
    return new Crop(left, top, 1 - left - right, 1 - top - bottom);
  }

  /** The same part of the page once the page is turned so many quarters clockwise. */
  public Crop turned(int quarters) {
    var crop = this;
    for (var i = 0; i < Math.floorMod(quarters, 4); i++) {
      var right = Math.max(0, 1 - crop.top - crop.height);
      crop = new Crop(right, crop.left, crop.height, crop.width);
    }
    return crop;
  }

  Picture of(Picture page) {
    if (equals(NONE)) {
      return page;
    }
    var x = (int) Math.round(left * page.width());
    var y = (int) Math.round(top * page.height());
    return Turning.cut(
        page,
        Math.min(x, page.width() - 1),
        Math.min(y, page.height() - 1),
        Math.clamp(Math.round(width * page.width()), 1, page.width() - x),
        Math.clamp(Math.round(height * page.height()), 1, page.height() - y));
  }
}
