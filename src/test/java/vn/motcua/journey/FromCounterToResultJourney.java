package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FromCounterToResultJourney extends Story {

  @Test
  void six_officers_bring_a_dossier_from_the_counter_to_its_result_and_the_citizen_follows_it() {
    var code = takenIn(officer("tiepnhan"));
    officer("tiepnhan")
        .opens("/desk/dossiers/" + code)
        .sees("Đã tiếp nhận")
        .presses("Chuyển tiếp")
        .sees("Chuyển Văn phòng");

    officer("truongphong")
        .opens("/desk/dossiers/" + code)
        .follows("Phân công")
        .chooses("Giao cho", Pattern.compile("Lê Quang Huy"))
        .presses("Phân công")
        .sees("Đang xử lý");

    officer("canbo").opens("/desk/dossiers/" + code).presses("Trình ký").sees("Chờ ký duyệt");

    officer("lanhdao")
        .opens("/desk/dossiers/" + code)
        .presses("Ký duyệt")
        .sees("Đã ký, chờ vào sổ");

    officer("vanthu")
        .opens("/desk/dossiers/" + code)
        .follows("Vào sổ, đóng dấu")
        .types("Số, ký hiệu văn bản kết quả", "12/UBND-XNHN")
        .presses("Vào sổ, đóng dấu")
        .sees("Chờ trả kết quả");

    officer("traketqua")
        .opens("/desk/dossiers/" + code)
        .presses("Trả kết quả")
        .sees("Đã trả kết quả")
        .sees("Hồ sơ đã xong")
        .sees("văn bản số 12/UBND-XNHN");

    somebody(Screen.PHONE)
        .opens("/")
        .types("Mã hồ sơ ghi trên giấy hẹn", code)
        .presses("Xem hồ sơ")
        .types("Bốn số cuối", "1234")
        .presses("Xem hồ sơ")
        .seesTitle("Đã trả kết quả")
        .sees(code)
        .doesNotSee("Nguyễn Thị Lan")
        .doesNotSee("hôn nhân");
  }

  private static String takenIn(Person clerk) {
    clerk.opens("/desk/intake").types("Tìm thủ tục", "1.004873");
    clerk.isOffered("tình trạng hôn nhân");
    clerk.main(AriaRole.BUTTON, "Cấp Giấy xác nhận tình trạng hôn nhân").click();
    clerk
        .isAt("applicant.identityNumber")
        .types("Số định danh", "045190001234")
        .types("Họ và tên", "Nguyễn Thị Lan")
        .types("Điện thoại", "0912345678")
        .types("Địa chỉ", "Thôn Thủy Tú, xã Vĩnh Hoàng")
        .presses("Lưu, in giấy hẹn")
        .sees("Đã tiếp nhận H50.101-")
        .follows("Mở hồ sơ")
        .seesTitle("Nguyễn Thị Lan");
    var path = clerk.path();
    assertThat(path).matches("/desk/dossiers/H50\\.101-\\d{6}-\\d{4}");
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
