package vn.motcua.platform.web.frame;

/**
 * What stands around a citizen's page; put into the model as {@code frame} for every page outside
 * the desk.
 *
 * @param place the office the pages speak for, e.g. {@code Xã Vĩnh Hoàng, tỉnh Quảng Trị}; empty
 *     when they speak for many
 * @param current which of the main places is shown
 * @param signedIn whether a citizen is signed in
 */
public record CitizenFrame(String place, Place current, boolean signedIn) {

  /** The main places of the citizen's pages. */
  public enum Place {
    PROCEDURES,
    LOOK_UP,
    STATISTICS,
    OWN,
    OTHER
  }
}
