package vn.motcua.journey;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.model.Action;

class TwoOfficersJourney extends Story {

  @Test
  void the_second_of_two_officers_learns_what_happened_and_what_to_do() {
    var dossier = desk.act("tiepnhan", desk.received(), Action.FORWARD, "");
    var page = "/desk/dossiers/" + dossier.code();
    var first = officer("truongphong").opens(page + "/assign");
    var second = officer("truongphong").opens(page + "/assign").expecting(409);

    first
        .chooses("Giao cho", Pattern.compile("Lê Quang Huy"))
        .presses("Phân công")
        .sees("Đang xử lý");
    second
        .chooses("Giao cho", Pattern.compile("Lê Quang Huy"))
        .presses("Phân công")
        .seesTitle("Thông tin đã được người khác thay đổi")
        .sees("Thao tác của bạn chưa được ghi nhận")
        .sees("Phân công")
        .follows("Xem hồ sơ")
        .seesTitle("Lê Thị Diệu Linh");
  }

  @Test
  void a_button_pressed_after_a_colleague_was_faster_changes_nothing() {
    var dossier = desk.submittedForSignature();
    var page = "/desk/dossiers/" + dossier.code();
    var leader = officer("lanhdao").opens(page).expecting(409).expecting(422);
    desk.act("lanhdao", dossier, Action.APPROVE, "");

    leader
        .presses("Ký duyệt")
        .seesTitle("Thông tin đã được người khác thay đổi")
        .follows("Xem hồ sơ")
        .sees("Đã ký, chờ vào sổ");
  }
}
