package vn.motcua.scan.page;

import java.util.EnumSet;
import java.util.Set;
import vn.motcua.scan.PageWarning;
import vn.motcua.scan.picture.Picture;

/**
 * How good a page is.
 *
 * @param dpi rounded
 * @param warnings in the order of their weight
 */
public record PageQuality(int dpi, Set<PageWarning> warnings) {

  /** The least for papers kept short (7197) and for incoming documents (NĐ 30/2020, annex I). */
  static final int LEAST_DPI = 200;

  /** Of 255: paper darker than this leaves ink too little room below it. */
  static final double LEAST_LIGHTNESS = 100;

  /**
   * Of the page, on a copy of some 75 dpi where dust melts away: a page number of one digit covers
   * twice it.
   */
  static final double LEAST_INK = 0.000015;

  /**
   * Mean square of the Laplacian over the mean square of what differs from paper, on a copy of some
   * 150 dpi: independent of contrast and of how much is written. Sharp print has over 1; at less
   * than this Tesseract reads more than 2 % of 8-point letters wrong (measured).
   */
  static final double LEAST_SHARPNESS = 0.12;

  private static final int INK = 190;
  private static final int BLANK_LOOKED_AT = 880;
  private static final int SHARPNESS_LOOKED_AT = 1750;

  public static PageQuality of(PageImage page) {
    var warnings = EnumSet.noneOf(PageWarning.class);
    var dpi = (int) Math.round(page.resolution().dpi());
    if (dpi < LEAST_DPI) {
      warnings.add(PageWarning.FAR_TOO_COARSE);
    } else if (dpi < Resolution.STANDARD) {
      warnings.add(PageWarning.TOO_COARSE);
    }
    var grey = page.picture().within(SHARPNESS_LOOKED_AT).grey();
    var tone = PaperTone.of(grey);
    if (tone.lightness() < LEAST_LIGHTNESS) {
      warnings.add(PageWarning.TOO_DARK);
    }
    var even = tone.evened(grey);
    if (ink(even.within(BLANK_LOOKED_AT)) < LEAST_INK) {
      warnings.add(PageWarning.BLANK);
    } else if (sharpness(even) < LEAST_SHARPNESS) {
      warnings.add(PageWarning.BLURRED);
    }
    return new PageQuality(dpi, warnings);
  }

  /** The share of the page that is written on. */
  static double ink(Picture even) {
    var ink = 0;
    for (var sample : even.samples()) {
      if ((sample & 0xFF) < INK) {
        ink++;
      }
    }
    return (double) ink / even.samples().length;
  }

  static double sharpness(Picture even) {
    var edges = 0.0;
    var marks = 0.0;
    for (var y = 1; y < even.height() - 1; y++) {
      for (var x = 1; x < even.width() - 1; x++) {
        var here = even.sample(x, y, 0);
        var laplacian =
            even.sample(x - 1, y, 0)
                + even.sample(x + 1, y, 0)
                + even.sample(x, y - 1, 0)
                + even.sample(x, y + 1, 0)
                - 4 * here;
        edges += (double) laplacian * laplacian;
        marks += (double) (Picture.WHITE - here) * (Picture.WHITE - here);
      }
    }
    return marks == 0 ? 0 : edges / marks;
  }
}
