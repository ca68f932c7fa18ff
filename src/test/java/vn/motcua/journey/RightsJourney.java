package vn.motcua.journey;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.identity.NewAccount;
import vn.motcua.identity.OpenAccount;

class RightsJourney extends Story {

  @Autowired OpenAccount open;

  @Test
  void a_role_limited_to_a_field_shows_only_its_dossiers_and_stands_in_the_table_of_rights() {
    var dossier = desk.received();
    var agency = desk.person("canbo").agencyId();
    var account =
        open.handle(
            desk.person("quantri"),
            new NewAccount(
                "canbo.datdai",
                "Ngô Thị Vực",
                "Chuyên viên địa chính",
                agency,
                null,
                null,
                Person.PASSWORD,
                true,
                List.of()));
    var administrator = officer("quantri").opens("/desk/accounts/" + account);
    administrator.sees("Tài khoản chưa được giao vai trò nào.");
    administrator.page().locator("#role").selectOption("OFFICER");
    administrator.types("Phạm vi: mã cơ quan", "H50.101");
    administrator.page().getByText("Giới hạn theo lĩnh vực, khâu, phòng").click();
    administrator.checks("Đất đai").presses("Giao vai trò").sees("Đất đai");

    administrator
        .opens("/desk/accounts/rights?agency=" + agency)
        .seesTitle("Bảng quyền")
        .sees("Đất đai");

    officer("canbo.datdai")
        .opens("/desk/dossiers?list=open&filter=none")
        .doesNotSee(dossier.code().value())
        .expecting(404)
        .opens("/desk/dossiers/" + dossier.code())
        .seesTitle("Không tìm thấy");
    officer("canbo").opens("/desk/dossiers/" + dossier.code()).sees(dossier.code().value());
  }
}
