package vn.motcua.journey;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierActions;
import vn.motcua.dossier.DossierActions.Request;
import vn.motcua.dossier.model.Action;

class PassDeskJourney extends Story {

  @Autowired DossierActions actions;

  @Test
  void a_leader_passes_the_desk_of_somebody_who_leaves_to_the_head() {
    var received = desk.received();
    var leader = desk.person("lanhdao");
    var officer = desk.person("canbo.vhxh");
    var given =
        actions.perform(
            leader,
            received.code(),
            Action.ASSIGN,
            Request.of(received.version(), "").to(Long.toString(officer.accountId())));

    officer("lanhdao")
        .opens("/desk/hand-over")
        .follows("Phan Văn Sơn")
        .seesTitle("Bàn giao công việc của Phan Văn Sơn")
        .chooses("Người nhận chung", Pattern.compile("Bùi Thị Thu"))
        .types("Lý do", "Chuyển công tác theo Quyết định số 15/QĐ-UBND")
        .presses("Xem trước")
        .seesTitle("Xem trước bàn giao của Phan Văn Sơn")
        .sees(given.code().value())
        .presses("Bàn giao")
        .seesTitle("Kết quả bàn giao của Phan Văn Sơn")
        .sees("Đã chuyển");

    officer("truongphong.vhxh")
        .opens("/desk/notices")
        .sees("Nhận bàn giao")
        .sees("hồ sơ của Phan Văn Sơn");
  }
}
