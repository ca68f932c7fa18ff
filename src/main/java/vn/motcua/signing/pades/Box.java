package vn.motcua.signing.pades;

/**
 * A rectangle on a page, in points (1/72 inch) from its upper left corner.
 *
 * @param page from 1
 */
record Box(int page, float left, float top, float width, float height) {

  private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

  static float millimetres(double length) {
    return (float) length * POINTS_PER_MILLIMETRE;
  }

  float bottom() {
    return top + height;
  }

  float middle() {
    return left + width / 2;
  }
}
