package vn.motcua.journey;

import org.junit.jupiter.api.Test;

class TakeBackJourney extends Story {

  @Test
  void a_dossier_forwarded_by_mistake_is_taken_back_with_one_key() {
    var dossier = desk.received();
    officer("tiepnhan")
        .opens("/desk/dossiers/" + dossier.code())
        .presses("Chuyển tiếp")
        .sees("Bạn vừa làm: Chuyển tiếp")
        .sees("Còn 4:")
        .hits("z")
        .sees("Thao tác bị thu hồi: Chuyển tiếp")
        .doesNotSee("Bạn vừa làm");
  }
}
