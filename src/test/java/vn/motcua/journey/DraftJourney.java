package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

class DraftJourney extends Story {

  @Test
  void what_was_typed_survives_a_closed_page_and_a_lost_connection() {
    var clerk = officer("tiepnhan.huongphung");
    clerk
        .opens("/desk/intake")
        .types("Tìm thủ tục", "1.004873")
        .isOffered("tình trạng hôn nhân")
        .presses("Cấp Giấy xác nhận tình trạng hôn nhân")
        .isAt("applicant.identityNumber")
        .types("Họ và tên", "Hồ Văn Xa")
        .keeps("Bản Xa Ry", () -> clerk.types("Địa chỉ", "Bản Xa Ry, xã Hướng Phùng"))
        .sees("Đã lưu nháp lúc");

    clerk.reopens().opens("/desk/intake").sees("tình trạng hôn nhân");
    assertThat(clerk.field("Họ và tên")).hasValue("Hồ Văn Xa");
    assertThat(clerk.field("Địa chỉ")).hasValue("Bản Xa Ry, xã Hướng Phùng");

    clerk.loses().types("Điện thoại", "0912345678").sees("Mất kết nối: chưa lưu được nháp");
    clerk.finds().sees("Đã lưu nháp lúc").doesNotSee("Mất kết nối");
    clerk.reopens().opens("/desk/intake");
    assertThat(clerk.field("Điện thoại")).hasValue("0912345678");
    clerk.presses("Xóa, làm lại").presses("Bấm lần nữa để xác nhận");
    assertThat(clerk.field("Họ và tên")).hasValue("");
  }
}
