package vn.motcua.certification;

import java.util.List;
import vn.motcua.certification.lane.LaneRequest;
import vn.motcua.certification.model.Line;
import vn.motcua.certification.model.Requester;

/** People at the certification counter, for tests. */
final class Counter {

  static final Requester LINH =
      new Requester("Lê Thị Diệu Linh", "045196000218", null, "0900000472", "Thôn Thủy Tú");

  private Counter() {}

  static LaneRequest linh(Line... lines) {
    return LaneRequest.of(LINH, List.of(lines));
  }

  /** One identity card, three copies. */
  static LaneRequest card() {
    return linh(Line.copy("Thẻ căn cước", 1, 3));
  }
}
