package vn.motcua.journey;

import org.junit.jupiter.api.Test;

class ReturnAtOnceJourney extends Story {

  @Test
  void a_certified_copy_taken_in_is_handed_over_from_its_page_with_one_press() {
    var dossier = desk.received("2.000635");
    officer("tiepnhan")
        .opens("/desk/dossiers/" + dossier.code())
        .presses("Trả kết quả ngay")
        .sees("Hồ sơ đã xong")
        .sees("Đã trả kết quả");
  }
}
