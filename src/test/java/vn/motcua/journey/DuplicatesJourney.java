package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

class DuplicatesJourney extends Story {

  private final String number =
      "0451%08d".formatted(ThreadLocalRandom.current().nextLong(100_000_000L));

  @Test
  void a_dossier_handed_in_twice_is_noticed_while_the_number_is_typed_and_asked_about_once() {
    var clerk = officer("tiepnhan").expecting(422);
    begins(clerk, true);
    clerk.presses("Lưu, in giấy hẹn").sees("Đã tiếp nhận H50.101-");

    begins(clerk, true);
    clerk.sees("Người này đang có 1 hồ sơ cùng thủ tục chưa giải quyết xong").sees("Đã tiếp nhận");
    clerk.presses("Lưu, in giấy hẹn").sees("Chưa lưu được hồ sơ");
    assertThat(clerk.field("Số định danh")).hasValue(number);

    clerk.field("Vẫn nhận hồ sơ này").check();
    clerk.presses("Lưu, in giấy hẹn").sees("Cần ghi lý do vẫn nhận");
    assertThat(clerk.field("Vẫn nhận hồ sơ này")).isChecked();
    clerk.types("Lý do vẫn nhận", "Dùng cho mục đích khác");
    clerk.presses("Lưu, in giấy hẹn").sees("Đã tiếp nhận H50.101-");
    clerk.follows("Mở hồ sơ").sees(": Dùng cho mục đích khác");
  }

  @Test
  void without_scripts_the_first_save_asks() {
    var clerk =
        somebody(Screen.DESK.options().setJavaScriptEnabled(false))
            .expecting(422)
            .signsIn("tiepnhan");
    begins(clerk, false);
    clerk.presses("Lưu, in giấy hẹn").sees("Đã tiếp nhận H50.101-");

    begins(clerk, false);
    clerk
        .presses("Lưu, in giấy hẹn")
        .sees("Chưa lưu được hồ sơ")
        .sees("Người này đang có 1 hồ sơ cùng thủ tục chưa giải quyết xong");
    clerk.field("Vẫn nhận hồ sơ này").check();
    clerk.types("Lý do vẫn nhận", "Nộp lại, hồ sơ trước sẽ rút");
    clerk.presses("Lưu, in giấy hẹn").sees("Đã tiếp nhận H50.101-");
  }

  /** Chooses the procedure and types the person in, name last. */
  private void begins(Person clerk, boolean scripts) {
    clerk.opens("/desk/intake").types("Tìm thủ tục", "xac nhan hon nhan");
    clerk.page().getByLabel("Tìm thủ tục").press("Enter");
    if (!scripts) {
      clerk.presses("Cấp Giấy xác nhận tình trạng hôn nhân");
    }
    clerk
        .isAt("applicant.identityNumber")
        .types("Số định danh", number)
        .types("Họ và tên", "Hồ Thị Nở");
  }
}
