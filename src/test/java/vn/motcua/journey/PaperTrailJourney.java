package vn.motcua.journey;

import org.junit.jupiter.api.Test;

class PaperTrailJourney extends Story {

  @Test
  void papers_are_handed_over_by_a_scanner_alone_and_minutes_drawn_up() {
    var first = desk.received().code().value();
    var second = desk.received().code().value();
    var clerk = officer("tiepnhan").expecting(422).opens("/desk/paper").isAt("code");
    clerk.writes(first).hits("Enter");
    clerk.writes(second).hits("Enter");
    clerk.sees(first).sees(second).sees("Đã giao, chuyển bước");
    clerk.writes("8934563138165").hits("Enter").sees("Không đọc được mã hồ sơ");
    clerk.isAt("code").opens("/desk/dossiers/" + first).sees("Giao hồ sơ giấy khi chuyển bước");
    clerk.opens("/desk/paper/minutes").presses("Lập biên bản").sees("Biên bản đã lập");

    var head = officer("truongphong").opens("/desk/paper").isAt("code");
    head.writes(first).hits("Enter").sees("Đã nhận giấy");
    head.opens("/desk/dossiers/" + first).sees("Nhận hồ sơ giấy");
  }

  @Test
  void without_scripts_a_paper_is_put_away_and_found_again() {
    var code = desk.assigned().code().value();
    var officer = somebody(Screen.DESK.options().setJavaScriptEnabled(false)).signsIn("canbo");
    officer
        .opens("/desk/paper")
        .types("Mã hồ sơ", code)
        .types("Cất vào", "Kệ 7 / Hộp 21")
        .presses("Ghi nhận")
        .sees("Đã cất");
    officer
        .opens("/desk/paper/places?q=hop+21")
        .sees(code)
        .sees("Kệ 7 / Hộp 21")
        .opens("/desk/paper/day")
        .seesTitle("Đối chiếu hồ sơ giấy cuối ngày");
  }
}
