package vn.motcua.journey;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NonTerritorialJourney extends Story {

  @Test
  void one_desk_takes_in_for_another_commune_whose_desk_accepts_and_starts_the_clock() {
    var clerk = officer("tiepnhan");
    clerk.opens("/desk/intake").types("Tìm thủ tục", "1.004873");
    clerk.isOffered("tình trạng hôn nhân");
    clerk.main(AriaRole.BUTTON, "Cấp Giấy xác nhận tình trạng hôn nhân").click();
    clerk
        .isAt("applicant.identityNumber")
        .types("Số định danh", "045190005678")
        .types("Họ và tên", "Hồ Thị Mai")
        .types("Điện thoại", "0912345999");
    clerk.page().getByText("Phi địa giới, nơi hỗ trợ nộp").click();
    clerk
        .chooses("Cơ quan có thẩm quyền", Pattern.compile("Hướng Phùng"))
        .presses("Lưu, in giấy hẹn")
        .sees("thời hạn tính từ khi Ủy ban nhân dân xã Hướng Phùng nhận được hồ sơ")
        .getsPrinted("receipt")
        .follows("Mở hồ sơ")
        .seesTitle("Hồ Thị Mai")
        .sees("Phải chuyển trước")
        .sees("Hồ Thị Lan, Công chức tiếp nhận");
    var code = clerk.path().substring(clerk.path().lastIndexOf('/') + 1);
    clerk
        .presses("Chuyển cơ quan có thẩm quyền")
        .sees("Cơ quan có thẩm quyền phải tiếp nhận trước");

    officer("tiepnhan.huongphung")
        .opens("/desk/dossiers?list=to-accept")
        .sees(code.substring(code.indexOf('-') + 1))
        .opens("/desk/dossiers/" + code)
        .follows("Tiếp nhận")
        .presses("Tiếp nhận")
        .sees("Đã tiếp nhận")
        .sees("Hẹn trả");

    somebody(Screen.PHONE)
        .opens("/tra-cuu/" + code)
        .types("Bốn số cuối", "5678")
        .presses("Xem hồ sơ")
        .sees("Nơi tiếp nhận: Ủy ban nhân dân xã Vĩnh Hoàng")
        .sees("Cơ quan có thẩm quyền: Ủy ban nhân dân xã Hướng Phùng");
  }
}
