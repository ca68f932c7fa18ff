package vn.motcua.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NoticeJourney extends Story {

  @Test
  void the_bell_rings_for_a_dossier_just_given_and_its_notice_opens_it() {
    var code = desk.assigned().code().value();
    var officer = officer("canbo").opens("/desk");
    officer
        .page()
        .getByRole(
            AriaRole.LINK,
            new Page.GetByRoleOptions().setName(Pattern.compile("^Thông báo: .* chưa đọc")))
        .click();
    officer.seesTitle("Thông báo").sees(code).sees("Được giao hồ sơ");
    officer.follows(code).page().waitForURL("**/desk/dossiers/" + code);

    officer.opens("/desk/notices").doesNotSee(code).opens("/desk/notices?list=all").sees(code);
    officer
        .follows("Chọn loại thông báo")
        .seesTitle("Chọn loại thông báo")
        .presses("Lưu lựa chọn")
        .sees("Đã lưu lựa chọn");
  }
}
