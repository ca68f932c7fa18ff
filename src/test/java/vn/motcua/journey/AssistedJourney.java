package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.testing.Desk.MARITAL_STATUS;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.form.Forms;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.CitizenBrowser;

/** A commune sets a team up, and one of it helps a neighbour to submit from a phone. */
class AssistedJourney extends Story {

  @Autowired Forms forms;
  @Autowired Clock clock;

  @Test
  void a_helper_submits_for_a_neighbour_who_is_there_and_agrees() {
    var inspection = new Inspection();
    var number = CitizenBrowser.digits(12);
    var hamlet = "Thôn Hiền " + CitizenBrowser.digits(4);
    var helper = somebody(Screen.PHONE).opens("/ho-tro").seesTitle("Đăng nhập");
    AtAPhone.signUp(helper, number, "Lê Thị Diệu Linh");
    helper.seesTitle("Làm giúp người khác").sees("Bạn chưa là thành viên");
    inspection.look(helper, "no helper");

    var clerk = officer("tiepnhan").opens("/desk/citizens");
    clerk.types("Số định danh cá nhân", number).presses("Tìm tài khoản").presses("Đúng người");
    var leader = officer("lanhdao").opens("/desk/helpers").seesTitle("Tổ công nghệ số cộng đồng");
    leader.types("Thôn, tổ dân phố", hamlet).presses("Lập tổ").sees(hamlet);
    leader.page().locator("#team").selectOption(hamlet);
    leader
        .types("Số định danh cá nhân", number)
        .types("Họ và tên", "Lê Thị Diệu Linh")
        .presses("Thêm");
    leader.sees("Lê Thị Diệu Linh");

    helper.opens("/toi").follows("Làm giúp người khác").sees("Người cần giúp");
    inspection.look(helper, "help somebody");
    helper
        .types("Số định danh cá nhân", CitizenBrowser.digits(12))
        .types("Họ và tên", "Hồ Văn Pả")
        .types("Điện thoại di động của người đó", "0988" + CitizenBrowser.digits(6))
        .presses("Tiếp tục")
        .sees("Tôi là Hồ Văn Pả");
    inspection.look(helper, "consent");
    helper.presses("Gửi mã").sees("Nhập mã người được giúp đọc cho bạn");
    helper.types("Mã sáu chữ số", AtAPhone.shownCode(helper));
    helper.page().locator("form[action$='/dong-y'] button").click();
    helper.sees("Đã có sự đồng ý.");
    inspection.look(helper, "helping");

    helper.opens("/noi-nop?thu-tuc=" + MARITAL_STATUS + "&q=vinh+hoang").presses("Chọn");
    helper.follows("Nộp trực tuyến").sees("Cho Hồ Văn Pả, người đang được giúp");
    inspection.look(helper, "for whom");
    helper.presses("Bắt đầu").sees("Đang làm giúp Hồ Văn Pả.");
    AtAPhone.fill(helper, forms.of(MARITAL_STATUS, Vietnam.date(clock.instant())));
    helper.presses("Tiếp tục").sees("Ảnh được làm thẳng");
    AtAPhone.photograph(helper);
    helper.presses("Tiếp tục").sees("Tổng cộng").sees("Hồ Văn Pả");
    helper.checks("Đến bộ phận một cửa nhận");
    helper.page().locator("#affirmed").check();
    helper.presses("Gửi hồ sơ").sees("Đã nộp hồ sơ, mã");
    inspection.look(helper, "helped");
    var code = helper.path().replaceFirst(".*nop=", "");
    helper.presses("Đã xong").sees("Đã làm giúp");

    clerk.opens("/desk/online/" + code).sees("Lê Thị Diệu Linh, " + hamlet);
    clerk.opens("/desk/dossiers/" + code).sees("Lê Thị Diệu Linh, " + hamlet);
    leader.opens("/desk/helpers").sees(code);
    inspection.look(leader, "teams");
    assertThat(inspection.findings()).isEmpty();
  }
}
