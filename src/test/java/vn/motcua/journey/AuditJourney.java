package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.audit.SealTrail;

class AuditJourney extends Story {

  @Autowired SealTrail sealTrail;

  @Test
  void an_inspector_follows_a_dossier_to_its_seal_and_takes_the_file_along() throws IOException {
    var code = desk.assigned().code().value();
    var inspector = officer("thanhtra").opens("/desk/audit").seesTitle("Nhật ký hệ thống");
    inspector.chooses("Thao tác", Pattern.compile("Hồ sơ: phân công"));
    inspector.page().waitForURL("**action=dossier-assign**");
    inspector.sees(code).sees("Chờ niêm phong");
    assertThat(inspector.page().locator("main tbody").innerText())
        .contains("Hồ sơ: phân công")
        .doesNotContain("Hồ sơ: chuyển tiếp");

    inspector.follows("Chỉ xem nhật ký của: Hồ sơ " + code);
    inspector.sees("Hồ sơ: chuyển tiếp").sees("Hồ sơ: phân công");
    sealTrail.handle();
    inspector.page().reload();
    inspector.sees("Đã niêm phong, lô số").doesNotSee("Chờ niêm phong");

    var file =
        inspector
            .page()
            .waitForDownload(() -> inspector.main(AriaRole.LINK, "Tải về tệp CSV").click())
            .path();
    assertThat(Files.readString(file)).contains("Hồ sơ: phân công", code, "Đã niêm phong");

    inspector.follows("Hồ sơ " + code);
    inspector.page().waitForURL("**/desk/dossiers/" + code);
  }

  @Test
  void a_day_that_does_not_exist_is_told_and_kept() {
    var inspector = officer("thanhtra").opens("/desk/audit");
    inspector.types("Từ ngày", "31/02/2026");
    inspector
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lọc"))
        .first()
        .click();
    inspector.sees("Chưa lọc được theo ngày");
    assertThat(inspector.field("Từ ngày").inputValue()).isEqualTo("31/02/2026");
  }
}
