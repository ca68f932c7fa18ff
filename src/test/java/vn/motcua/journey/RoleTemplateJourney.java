package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.identity.NewAccount;
import vn.motcua.identity.OpenAccount;

class RoleTemplateJourney extends Story {

  @Autowired OpenAccount open;

  @Test
  void a_template_gives_its_roles_and_a_change_shows_first_whom_it_touches() {
    var account =
        open.handle(
            desk.person("quantri"),
            new NewAccount(
                "theo.mau",
                "Hồ Thị Mẫu",
                "Công chức",
                desk.person("canbo").agencyId(),
                null,
                null,
                Person.PASSWORD,
                true,
                List.of()));
    var administrator =
        officer("quantri")
            .opens("/desk/role-templates")
            .types("Tên mẫu", "Công chức một cửa lưu động")
            .checks("Cán bộ tiếp nhận hồ sơ");
    administrator.presses("Lập mẫu").seesTitle("Công chức một cửa lưu động");
    var template = administrator.path();

    administrator.opens("/desk/accounts/" + account);
    administrator
        .page()
        .locator("#template")
        .selectOption(template.substring(template.lastIndexOf('/') + 1));
    administrator.presses("Giao theo mẫu").sees("Cán bộ tiếp nhận hồ sơ");

    administrator
        .opens(template)
        .checks("Văn thư")
        .presses("Xem ai sẽ thay đổi")
        .sees("Quyền của 1 người tại 1 cơ quan sẽ thay đổi")
        .sees("Hồ Thị Mẫu");
    administrator.presses("Áp dụng cho mọi người");
    administrator.opens("/desk/accounts/" + account).sees("Văn thư");

    administrator.opens(template).sees("Không giới hạn");
    administrator
        .page()
        .locator("summary", new Page.LocatorOptions().setHasText("Giới hạn"))
        .click();
    administrator
        .checks("Hộ tịch")
        .presses("Xem ai sẽ thay đổi")
        .sees("Giới hạn sau khi đổi")
        .sees("Hộ tịch");
    var inspection = new Inspection();
    inspection.look(administrator, "role template to be limited");
    assertThat(inspection.findings()).isEmpty();
    administrator.presses("Áp dụng cho mọi người").doesNotSee("Không giới hạn");
    administrator.opens("/desk/accounts/" + account).sees("Hộ tịch");
  }
}
