package vn.motcua.scan.source;

/**
 * What a file says about one of its pictures.
 *
 * @param dpi as it says, 0 when it does not
 * @param photograph whether a camera took it: the dpi of cameras mean nothing
 * @param turn how it is to be turned to stand upright
 */
record PageTraits(double dpi, boolean photograph, Orientation turn) {

  static final PageTraits UNKNOWN = new PageTraits(0, false, Orientation.UPRIGHT);
}
