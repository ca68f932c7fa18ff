package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.form.Forms;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.CitizenBrowser;

class WithoutScriptJourney extends Story {

  private static final String BIRTH = "1.001193";

  @Autowired Forms forms;
  @Autowired Clock clock;

  @Test
  void the_counter_works_where_scripts_do_not() {
    var clerk = somebody(Screen.DESK.options().setJavaScriptEnabled(false)).signsIn("tiepnhan");
    clerk.opens("/desk/intake").types("Tìm thủ tục", "xac nhan hon nhan");
    clerk.page().getByLabel("Tìm thủ tục").press("Enter");
    clerk.presses("Cấp Giấy xác nhận tình trạng hôn nhân").isAt("applicant.identityNumber");
    clerk
        .types("Số định danh", "045190009999")
        .types("Họ và tên", "Trần Văn Không")
        .presses("Lưu, in giấy hẹn")
        .sees("Đã tiếp nhận H50.101-")
        .follows("Mở hồ sơ")
        .seesTitle("Trần Văn Không");
    var page = clerk.path();
    clerk.opens(page + "/forward").presses("Chuyển tiếp").sees("Chuyển");
    assertThat(clerk.path()).isEqualTo(page);

    clerk.opens("/desk").page().locator("#tim").fill("tran van khong");
    clerk.page().locator("#tim").press("Enter");
    clerk.seesTitle("Kết quả tìm").sees("Trần Văn Không");
  }

  @Test
  void whoever_reads_little_gets_large_letters_and_the_easy_page_all_the_same() {
    var reader = somebody(Screen.PHONE.options().setJavaScriptEnabled(false)).opens("/");
    reader.page().locator(".mc-ease a").click();
    reader.types("Tên thủ tục", "xac nhan tinh trang hon nhan").presses("Tìm");
    reader.follows("Cấp Giấy xác nhận tình trạng hôn nhân").follows("Bản dễ đọc");
    reader.sees("Mang theo gì?").sees("Đợi 3 ngày làm việc.");
    assertThat(reader.page().locator("html").getAttribute("class")).isEqualTo("mc-large");
    assertThat(reader.page().locator("[data-aloud]").isHidden()).isTrue();
    reader.follows("Chọn xã, phường").types("Tên xã", "vinh hoang").presses("Tìm");
    reader.presses("Chọn").sees("Hôm nay");
  }

  @Test
  void a_citizen_signs_in_and_submits_a_dossier_with_photographs_all_the_same() {
    var citizen = somebody(Screen.PHONE.options().setJavaScriptEnabled(false));
    citizen.opens("/noi-nop?thu-tuc=" + BIRTH + "&q=vinh+hoang").presses("Chọn");
    citizen.follows("Nộp trực tuyến").seesTitle("Đăng nhập");
    AtAPhone.signUp(citizen, CitizenBrowser.digits(12), "Hồ Thị Không");
    citizen.seesTitle("Nộp hồ sơ trực tuyến").presses("Bắt đầu").sees("Hồ sơ này của ai?");
    AtAPhone.fill(citizen, forms.of(BIRTH, Vietnam.date(clock.instant())));
    enters(citizen, "Tiếp tục").sees("Ảnh được làm thẳng");
    AtAPhone.photographWithoutScript(citizen);
    enters(citizen, "Tiếp tục").sees("Tổng cộng");
    citizen.field("Đến bộ phận một cửa nhận").press("Space");
    citizen.page().locator("#affirmed").press("Space");
    enters(citizen, "Gửi hồ sơ").sees("Đã nộp hồ sơ.");
  }

  @Test
  void a_petition_is_sent_and_an_hour_looked_for_all_the_same() {
    var citizen = somebody(Screen.PHONE.options().setJavaScriptEnabled(false));
    citizen.opens("/phan-anh/gui?agency=H50.101").sees("Ủy ban nhân dân xã Vĩnh Hoàng");
    citizen.types("Nội dung", "Loa gọi số ở bộ phận một cửa không nghe rõ.");
    citizen.types("Họ và tên", "Nguyễn Thị Phản Ánh");
    citizen.types("Địa chỉ", "Thôn Thủy Tú, xã Vĩnh Hoàng");
    citizen.types("Điện thoại", "09" + CitizenBrowser.digits(8));
    citizen.page().getByLabel("Điện thoại").press("Enter");
    citizen.sees("Đã gửi. Mã phản ánh:");
    citizen.opens("/lay-so").follows("Xã Vĩnh Hoàng").sees("Xã Vĩnh Hoàng");
    citizen.opens("/dat-hen").follows("Xã Vĩnh Hoàng").sees("Hộ tịch");
  }

  private static Person enters(Person person, String button) {
    person.main(AriaRole.BUTTON, button).press("Enter");
    return person;
  }
}
