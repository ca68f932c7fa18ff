package vn.motcua.scan.page;

/**
 * How fine a picture is.
 *
 * @param dpi pixels per inch of the paper, more than 0
 * @param estimated nobody said so: the paper is taken for an A4 that fills the picture
 */
public record Resolution(double dpi, boolean estimated) {

  /** Công văn 7197/BKHCN-CDSQG asks for so many. */
  public static final double STANDARD = 300;

  /** Programs that do not know write 72 or 96; a fax is coarser than 150 only across. */
  private static final double LEAST_BELIEVED = 100;

  private static final double MOST_BELIEVED = 2400;

  /** Inches; beyond an A2 there is no paper in a dossier. */
  private static final double LONGEST_PAPER = 24;

  private static final double A4_LONG = 11.69;
  private static final double A4_SHORT = 8.27;

  /**
   * Of what a file says, when that can be true.
   *
   * @param said 0 when it says nothing
   */
  public static Resolution of(int width, int height, double said) {
    var believed =
        said >= LEAST_BELIEVED
            && said <= MOST_BELIEVED
            && Math.max(width, height) / said <= LONGEST_PAPER;
    return believed ? new Resolution(said, false) : ofPhotograph(width, height);
  }

  /** Of a picture of an A4: cameras do not know how far the paper was. */
  public static Resolution ofPhotograph(int width, int height) {
    var longer = Math.max(width, height) / A4_LONG;
    var shorter = Math.min(width, height) / A4_SHORT;
    return new Resolution(Math.min(longer, shorter), true);
  }

  /** After its sides were scaled. */
  public Resolution scaled(double scale) {
    return new Resolution(dpi * scale, estimated);
  }
}
