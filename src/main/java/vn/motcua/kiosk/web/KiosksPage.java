package vn.motcua.kiosk.web;

import java.util.List;
import vn.motcua.platform.web.piece.Option;
import vn.motcua.platform.web.piece.Problems;
import vn.motcua.platform.web.piece.Status;

/**
 * The devices of the agencies somebody looks after.
 *
 * @param code to be typed at the device just registered; empty otherwise
 * @param pairAt address to open at the device
 */
public record KiosksPage(
    List<Row> rows,
    List<Option> agencies,
    String agency,
    String name,
    String code,
    String pairAt,
    Problems problems) {

  public KiosksPage {
    rows = List.copyOf(rows);
    agencies = List.copyOf(agencies);
  }

  /** One device. */
  public record Row(
      long id, String name, String agency, Status state, String about, boolean mayRevoke) {}
}
