package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class MissingPapersJourney extends Story {

  @Test
  void all_that_is_wrong_is_said_at_once_nothing_typed_is_lost_and_the_papers_come_later() {
    var clerk = officer("tiepnhan").expecting(422);
    clerk
        .opens("/desk/intake")
        .types("Tìm thủ tục", Procedures.WITH_PAPERS)
        .isOffered(Procedures.WITH_PAPERS_NAME)
        .presses(Procedures.WITH_PAPERS_NAME)
        .isAt("applicant.identityNumber")
        .sees("Bản chính");
    var originals = clerk.page().locator("main").getByLabel("Số bản chính");
    for (var i = 0; i < originals.count(); i++) {
      originals.nth(i).fill("0");
    }
    clerk
        .types("Số định danh", "12345")
        .types("Họ và tên", "Hồ Thị <b>Nở</b>")
        .types("Điện thoại", "mười")
        .types("Ghi chú", "Người nộp hẹn quay lại")
        .presses("Lưu, in giấy hẹn");

    clerk
        .sees("Chưa lưu được hồ sơ")
        .sees("Số định danh phải gồm 12 chữ số")
        .sees("Số điện thoại phải bắt đầu bằng 0")
        .sees("Còn thiếu: ");
    assertThat(clerk.field("Số định danh")).hasValue("12345");
    assertThat(clerk.field("Điện thoại")).hasValue("mười");
    assertThat(clerk.field("Ghi chú")).hasValue("Người nộp hẹn quay lại");

    clerk
        .types("Số định danh", "045190001111")
        .types("Họ và tên", "Hồ Thị Nở")
        .types("Điện thoại", "0912345678");
    clerk.page().getByText("Chưa đủ điều kiện tiếp nhận").click();
    clerk
        .types("Lý do", "Thiếu giấy tờ bắt buộc, đề nghị bổ sung một lần.")
        .presses("Yêu cầu bổ sung")
        .sees("và lập phiếu yêu cầu bổ sung");
    clerk.getsPrinted("supplement-request");

    clerk.follows("Mở hồ sơ").sees("Chờ bổ sung").sees("Hồ Thị Nở");
    assertThat(clerk.main(AriaRole.LINK, "Phiếu yêu cầu bổ sung")).isVisible();
    clerk.follows("Nhận bổ sung").seesTitle("Nhận bổ sung");
    originals = clerk.page().locator("main").getByLabel("Số bản chính");
    for (var i = 0; i < originals.count(); i++) {
      originals.nth(i).fill("1");
    }
    clerk.presses("Nhận bổ sung").sees("Đã tiếp nhận").sees("Đủ giấy tờ bắt buộc");
  }
}
