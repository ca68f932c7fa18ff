package vn.motcua.kiosk.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;

/**
 * The first page of a device: what can be done at it, or how to register it.
 *
 * @param device where it stands; empty for any other browser
 * @param doors addresses of what can be done, and their names
 */
public record PairPage(String device, List<Option> doors, Problems problems) {

  public PairPage {
    doors = List.copyOf(doors);
  }
}
