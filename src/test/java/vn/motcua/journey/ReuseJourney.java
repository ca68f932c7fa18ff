package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Scans;

class ReuseJourney extends Story {

  private static final String SAVE = "Lưu, in giấy hẹn";

  private final String number =
      "0451980%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));

  @Test
  void a_paper_digitised_once_is_not_asked_for_at_the_next_visit() {
    var clerk = officer("tiepnhan").expecting(422);
    begins(clerk);
    clerk.presses(SAVE).sees("Đã tiếp nhận H50.101-").follows("Mở hồ sơ");
    clerk.follows("Số hóa giấy tờ").seesTitle("Số hóa giấy tờ");
    clerk
        .page()
        .getByLabel("Thêm tệp")
        .first()
        .setInputFiles(new FilePayload("giay.pdf", "application/pdf", Scans.pdf(2, number)));
    clerk.presses("Lưu vào hồ sơ").sees("Đã số hóa");

    begins(clerk);
    clerk.sees("Đã có 1 giấy tờ trong kho của người này");
    clerk.page().locator("#dung-lai input[type=checkbox]").first().check();
    clerk.field("Vẫn nhận hồ sơ này").check();
    clerk.types("Lý do vẫn nhận", "Dùng cho mục đích khác");
    clerk.page().getByLabel("Số bản chính").first().fill("0");
    clerk.presses(SAVE).sees("Cần người nộp đồng ý");
    assertThat(clerk.page().locator("#dung-lai input[type=checkbox]").first()).isChecked();
    clerk.field("Người nộp đồng ý").check();
    clerk.presses(SAVE).sees("Đã tiếp nhận H50.101-").follows("Mở hồ sơ");
    clerk
        .sees("Dùng lại bản có sẵn")
        .follows("Số hóa giấy tờ")
        .sees("giay.pdf")
        .sees("Hồ Thị Nở đồng ý");
  }

  private void begins(Person clerk) {
    clerk.opens("/desk/intake").types("Tìm thủ tục", "xac nhan hon nhan");
    clerk.page().getByLabel("Tìm thủ tục").press("Enter");
    clerk
        .isAt("applicant.identityNumber")
        .types("Số định danh", number)
        .types("Họ và tên", "Hồ Thị Nở");
  }
}
