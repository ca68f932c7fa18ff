package vn.motcua.scan.page;

import vn.motcua.scan.picture.Picture;
import vn.motcua.scan.picture.Turning;

/**
 * What a clerk wants done to a page; the original stays as it came.
 *
 * @param quarters clockwise, 0 to 3; done first
 * @param crop of the turned page
 * @param straighten whether lines are made level
 * @param clean whether shadows and specks are removed
 */
public record PageEdit(int quarters, Crop crop, boolean straighten, boolean clean) {

  public static final PageEdit NONE = new PageEdit(0, Crop.NONE, false, false);

  /** The edited page; one that nothing is done to is given back itself. */
  public PageImage of(PageImage page) {
    var turned = Turning.quarters(page.picture(), quarters);
    var cut = crop.of(turned);
    var level = straighten ? level(cut) : cut;
    var cleaned = clean ? Cleaning.of(level, page.resolution().dpi()) : level;
    // a photograph without its table is the paper: its A4 fills the picture now
    var resolution =
        page.resolution().estimated()
            ? Resolution.ofPhotograph(cleaned.width(), cleaned.height())
            : page.resolution();
    return new PageImage(cleaned, resolution);
  }

  private static Picture level(Picture picture) {
    var degrees = Skew.of(picture);
    if (Math.abs(degrees) < Skew.NOTICED) {
      return picture;
    }
    var level = Turning.by(picture, -degrees);
    return picture.isBlackAndWhite() ? level.inTwoColours() : level;
  }
}
