package vn.motcua.journey;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;

class BirthGroupJourney extends Story {

  @Test
  void one_request_at_the_counter_becomes_the_matters_of_three_agencies() {
    var clerk = officer("tiepnhan");
    clerk.opens("/desk/intake").types("Tìm thủ tục", "liên thông khai sinh");
    clerk.main(AriaRole.BUTTON, "Liên thông: đăng ký khai sinh").click();
    clerk
        .isAt("applicant.identityNumber")
        .sees("Cấp thẻ bảo hiểm y tế")
        .types("Số định danh", "045195004321")
        .types("Họ và tên", "Nguyễn Thị Hoa")
        .types("Điện thoại", "0912345321")
        .checks("Cấp thẻ căn cước cho trẻ em dưới 6 tuổi")
        .presses("Lưu, in giấy hẹn")
        .sees("Đã tiếp nhận hồ sơ liên thông H50.101-")
        .follows("Mở hồ sơ")
        .seesTitle("Nguyễn Thị Hoa")
        .sees("Đăng ký thường trú")
        .sees("Chờ việc trước");
    var group = clerk.path().substring(clerk.path().lastIndexOf('/') + 1);
    var first = clerk.page().locator("a.mc-code[href*='/desk/dossiers/H50']").first();
    registered(first.innerText().strip());

    clerk.opens("/desk/dossiers/" + group).sees("Cần chuyển");
    clerk.page().getByText("Cập nhật việc này").first().click();
    clerk.presses("Ghi lại").sees("Đã chuyển");
    clerk.page().getByText("Cập nhật việc này").first().click();
    clerk
        .chooses("Tình trạng mới", Pattern.compile("đã nhận"))
        .types("Số hồ sơ bên kia", "CA.TT-0118")
        .presses("Ghi lại")
        .sees("số hồ sơ bên kia CA.TT-0118");
    clerk.page().getByText("Cập nhật việc này").first().click();
    clerk
        .chooses("Tình trạng mới", Pattern.compile("từ chối"))
        .types("Ghi chú, lý do", "Chủ hộ không đồng ý cho đăng ký.")
        .presses("Ghi lại")
        .sees("Không thực hiện được")
        .sees("Chờ trả kết quả");

    somebody(Screen.PHONE)
        .opens("/tra-cuu/" + group)
        .types("Bốn số cuối", "4321")
        .presses("Xem hồ sơ")
        .sees("Việc thứ 1: Có kết quả")
        .sees("Việc thứ 2: Bị từ chối")
        .doesNotSee("khai sinh");
  }

  private void registered(String code) {
    var child = desk.dossier("tiepnhan", new DossierCode(code));
    var forwarded = desk.act("tiepnhan", child, Action.FORWARD, "");
    var assigned = desk.assign("truongphong", forwarded, "canbo");
    var submitted = desk.act("canbo", assigned, Action.SUBMIT_FOR_SIGNATURE, "");
    desk.act("vanthu", desk.act("lanhdao", submitted, Action.APPROVE, ""), Action.ISSUE_RESULT, "");
  }
}
