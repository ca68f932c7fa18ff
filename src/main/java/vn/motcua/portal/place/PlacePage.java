package vn.motcua.portal.place;

import java.util.List;
import vn.motcua.platform.web.piece.DeskCard;

/**
 * Choosing a commune.
 *
 * @param query what was typed
 * @param found communes that fit
 * @param procedure code of the procedure the citizen came from; empty when from nowhere
 * @param desk the one chosen so far
 */
public record PlacePage(String query, List<Found> found, String procedure, DeskCard desk) {

  public PlacePage {
    found = List.copyOf(found);
  }

  /**
   * A commune.
   *
   * @param province it lies in
   */
  public record Found(long id, String name, String province) {}
}
