package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TwoAgenciesJourney extends Story {

  @Test
  void
      a_dossier_taken_in_at_the_commune_is_handled_by_the_department_and_returned_at_the_commune() {
    var dossier = desk.received();
    var page = "/desk/dossiers/" + dossier.code();
    var title = "Đang giải quyết tại";
    var reception = officer("tiepnhan");
    reception.opens(page + "/forward").types("Chuyển cơ quan khác", "H50.15");
    reception.presses("Chuyển tiếp").sees(title).sees("Chuyển Sở Tư pháp tỉnh Quảng Trị");
    // it is no longer the desk's to pass on
    assertThat(reception.main(AriaRole.LINK, "Chuyển tiếp").count()).isZero();
    reception
        .opens("/desk/dossiers?list=elsewhere&filter=none")
        .sees(number(dossier.code().value()));

    var head = officer("truongphong.stp");
    head.opens("/desk/dossiers?list=mine&filter=none").sees(number(dossier.code().value()));
    head.opens(page).sees(title);
    head.follows("Phân công")
        .chooses("Giao cho", Pattern.compile("Trần Đình Phúc"))
        .presses("Phân công")
        .sees("Đang xử lý");
    officer("canbo.stp").opens(page).presses("Trình ký").sees("Chờ ký duyệt");
    officer("lanhdao.stp").opens(page).presses("Ký duyệt").sees("Đã ký, chờ vào sổ");
    officer("vanthu.stp")
        .opens(page)
        .follows("Vào sổ, đóng dấu")
        .types("Số, ký hiệu văn bản kết quả", "45/STP-HCTP")
        .presses("Vào sổ, đóng dấu")
        .seesTitle("Việc của tôi")
        .sees("Hồ sơ " + dossier.code() + " đã chuyển đi");

    var returning = officer("traketqua");
    returning
        .opens("/desk/dossiers?list=mine&filter=none")
        .sees(number(dossier.code().value()))
        .opens(page);
    returning
        .presses("Trả kết quả")
        .sees("Hồ sơ đã xong")
        .sees("văn bản số 45/STP-HCTP")
        .sees("Chuyển Ủy ban nhân dân xã Vĩnh Hoàng")
        .sees("Trần Đình Phúc, Sở Tư pháp tỉnh Quảng Trị")
        .doesNotSee(title);
    // passed on to the department once, and back once
    assertThat(returning.page().locator("main").innerText().split("Chuyển Sở Tư pháp", -1))
        .hasSize(2);
  }

  private static String number(String code) {
    return code.substring(code.indexOf('-') + 1);
  }
}
