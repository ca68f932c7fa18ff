package vn.motcua.journey;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.identity.NewAccount;
import vn.motcua.identity.OpenAccount;

class DelegationJourney extends Story {

  @Autowired OpenAccount open;

  @Test
  void a_deputy_signs_for_the_chairman_until_the_chairman_ends_it() {
    var agency = desk.person("lanhdao").agencyId();
    var deputy =
        open.handle(
            desk.person("quantri"),
            new NewAccount(
                "kythay",
                "Mai Thị Thay",
                "Phó Chủ tịch",
                agency,
                null,
                null,
                Person.PASSWORD,
                true,
                List.of()));
    var waiting = desk.submittedForSignature();
    var chairman = officer("lanhdao").opens("/desk/delegations");
    chairman.page().locator("#taker").selectOption(Long.toString(deputy));
    chairman
        .types("Từ ngày", "01/11/2026")
        .types("Đến hết ngày", "31/12/2027")
        .presses("Giao quyền ký")
        .sees("Mai Thị Thay, Phó Chủ tịch")
        .sees("KT. Hoàng Đức Thiện, Chủ tịch")
        .sees("Đang hiệu lực");

    officer("kythay")
        .opens("/desk/dossiers/" + waiting.code() + "/approve")
        .presses("Ký duyệt")
        .sees("KT. Hoàng Đức Thiện, Chủ tịch");

    chairman.presses("Chấm dứt").sees("Đã chấm dứt lúc");
    somebody(Screen.DESK)
        .signsIn("kythay")
        .expecting(403)
        .opens("/desk/dossiers?list=to-sign&filter=none");
  }
}
