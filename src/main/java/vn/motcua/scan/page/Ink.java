package vn.motcua.scan.page;

import vn.motcua.scan.picture.Picture;

/** In what a page is kept: grey for text, colour where a seal or a note matters (7197). */
public enum Ink {
  BLACK_AND_WHITE,
  GREY,
  COLOUR;

  private static final int LOOKED_AT = 1000;

  /** Between the strongest and the weakest of red, green and blue, on paper made white. */
  private static final int COLOURED = 60;

  /**
   * Of the page: the thin line of a blue signature covers three times as much, the fringes of black
   * letters in a cheap scanner a third.
   */
  private static final double NOTICED = 0.0001;

  /** What a page needs. */
  public static Ink of(Picture picture) {
    if (picture.isColour() && hasColour(picture)) {
      return COLOUR;
    }
    return picture.isBlackAndWhite() ? BLACK_AND_WHITE : GREY;
  }

  private static boolean hasColour(Picture picture) {
    var copy = picture.within(LOOKED_AT);
    var even = PaperTone.of(copy).evened(copy);
    var coloured = 0;
    for (var y = 0; y < even.height(); y++) {
      for (var x = 0; x < even.width(); x++) {
        var red = even.sample(x, y, 0);
        var green = even.sample(x, y, 1);
        var blue = even.sample(x, y, 2);
        if (Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue))
            > COLOURED) {
          coloured++;
        }
      }
    }
    return coloured > NOTICED * even.width() * even.height();
  }

  /** The picture in this: colour that says nothing is dropped. */
  public Picture keep(Picture picture) {
    return this == COLOUR ? picture : picture.grey();
  }
}
