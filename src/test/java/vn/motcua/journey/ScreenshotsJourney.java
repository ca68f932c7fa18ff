package vn.motcua.journey;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Makes the pictures of the documentation anew: {@code -Dmotcua.screenshots=true}. */
@EnabledIfSystemProperty(named = "motcua.screenshots", matches = "true")
class ScreenshotsJourney extends Story {

  private static final Path FOLDER = Path.of("docs", "screenshots");

  @Test
  void the_main_screens() {
    var dossier = desk.assigned();
    var clerk = officer("tiepnhan").opens("/desk");
    photograph(clerk, "desk-home");
    photograph(clerk.opens("/desk/dossiers?list=open"), "worklist");
    clerk
        .opens("/desk/intake")
        .types("Tìm thủ tục", "1.004873")
        .isOffered("tình trạng hôn nhân")
        .hits("Enter");
    clerk
        .isAt("applicant.identityNumber")
        .types("Số định danh", "045196000732")
        .types("Họ và tên", "Lê Thị Diệu Linh")
        .types("Điện thoại", "0900000472")
        .types("Địa chỉ", "Thôn Thủy Tú, xã Vĩnh Hoàng")
        .sees("Đã lưu nháp lúc");
    photograph(clerk, "intake");
    clerk.presses("Xóa, làm lại").presses("Bấm lần nữa").isAt("q");
    photograph(clerk.opens("/desk/dossiers/" + dossier.code() + "/forms/receipt"), "receipt");

    photograph(officer("canbo").opens("/desk/dossiers/" + dossier.code()), "dossier");
    photograph(somebody(Screen.DESK).opens("/"), "portal-home");
  }

  private static void photograph(Person person, String name) {
    person.page().evaluate("document.fonts.ready");
    person.page().screenshot(new ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
  }
}
