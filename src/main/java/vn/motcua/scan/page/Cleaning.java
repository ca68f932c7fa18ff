package vn.motcua.scan.page;

import vn.motcua.scan.picture.Picture;

/** Removes what is not on the paper: shadows, the colour of the lamp, dust on the glass. */
final class Cleaning {

  /** The dot below ạ in 8 points has 14 pixels at 300 dpi; dust that matters has fewer than 7. */
  private static final double LARGEST_SPECK = 6;

  /** Nothing else may lie so near: the edge of a pale letter is no speck. */
  private static final int CLEARANCE = 4;

  private static final int INK = 190;

  private final Picture picture;
  private final int largest;
  private final int[] speck;

  private Cleaning(Picture picture, double dpi) {
    this.picture = picture;
    var fineness = dpi / Resolution.STANDARD;
    largest = (int) Math.max(1, Math.round(LARGEST_SPECK * fineness * fineness));
    speck = new int[largest + 1];
  }

  static Picture of(Picture picture, double dpi) {
    var even = picture.isBlackAndWhite() ? copy(picture) : PaperTone.of(picture).evened(picture);
    new Cleaning(even, dpi).removeSpecks();
    return even;
  }

  private static Picture copy(Picture picture) {
    return Picture.of(
        picture.width(), picture.height(), picture.bands(), picture.samples().clone());
  }

  private void removeSpecks() {
    for (var y = 0; y < picture.height(); y++) {
      for (var x = 0; x < picture.width(); x++) {
        if (isInk(x, y)) {
          removeIfSpeck(x, y);
        }
      }
    }
  }

  private boolean isInk(int x, int y) {
    return x >= 0
        && y >= 0
        && x < picture.width()
        && y < picture.height()
        && picture.luma(x, y) < INK;
  }

  private void removeIfSpeck(int x, int y) {
    var size = gather(x, y);
    if (size > largest) {
      return;
    }
    for (var i = 0; i < size; i++) {
      if (!standsAlone(speck[i] % picture.width(), speck[i] / picture.width(), size)) {
        return;
      }
    }
    for (var i = 0; i < size; i++) {
      wipe(speck[i] % picture.width(), speck[i] / picture.width());
    }
  }

  /** Ink that hangs together with that pixel; ends once it is too much for a speck. */
  private int gather(int x, int y) {
    speck[0] = y * picture.width() + x;
    var size = 1;
    for (var i = 0; i < size && size <= largest; i++) {
      var atX = speck[i] % picture.width();
      var atY = speck[i] / picture.width();
      for (var nearY = atY - 1; nearY <= atY + 1; nearY++) {
        for (var nearX = atX - 1; nearX <= atX + 1 && size <= largest; nearX++) {
          var near = nearY * picture.width() + nearX;
          if (isInk(nearX, nearY) && !isGathered(near, size)) {
            speck[size++] = near;
          }
        }
      }
    }
    return size;
  }

  private boolean isGathered(int pixel, int size) {
    for (var i = 0; i < size; i++) {
      if (speck[i] == pixel) {
        return true;
      }
    }
    return false;
  }

  private boolean standsAlone(int x, int y, int size) {
    for (var nearY = y - CLEARANCE; nearY <= y + CLEARANCE; nearY++) {
      for (var nearX = x - CLEARANCE; nearX <= x + CLEARANCE; nearX++) {
        if (isInk(nearX, nearY) && !isGathered(nearY * picture.width() + nearX, size)) {
          return false;
        }
      }
    }
    return true;
  }

  /** With its paler edge. */
  private void wipe(int x, int y) {
    for (var nearY = Math.max(0, y - 1); nearY <= Math.min(picture.height() - 1, y + 1); nearY++) {
      for (var nearX = Math.max(0, x - 1); nearX <= Math.min(picture.width() - 1, x + 1); nearX++) {
        var at = (nearY * picture.width() + nearX) * picture.bands();
        for (var band = 0; band < picture.bands(); band++) {
          picture.samples()[at + band] = (byte) Picture.WHITE;
        }
      }
    }
  }
}
