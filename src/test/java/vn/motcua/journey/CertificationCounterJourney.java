package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The counter's measure: keys pressed besides the letters of the name and the numbers. */
class CertificationCounterJourney extends Story {

  private static final String CARD =
      "045196000218|191234567|Lê Thị Diệu Linh|15041996|Nữ|Thôn Thủy Tú, xã Vĩnh Hoàng, Quảng Trị|10052021";
  private static final String NAME = "applicant.fullName";

  private int keys;

  private void press(Person clerk, String... pressed) {
    clerk.hits(pressed);
    keys += pressed.length;
  }

  @Test
  void one_paper_and_three_copies_are_numbered_paid_and_handed_back_by_at_most_eight_keys() {
    var clerk = officer("tiepnhan");
    clerk.opens("/desk");
    press(clerk, "c");
    clerk.seesTitle("Quầy chứng thực").isAt(NAME);

    clerk.writes("Hồ Thị Nở");
    press(clerk, "Enter");
    clerk.isAt("lines.0.paper");
    press(clerk, "c", "c", "Enter");
    clerk.isAt("lines.0.pages");
    assertThat(clerk.page().locator("[id='lines.0.paper']")).hasValue("Thẻ căn cước");
    clerk.writes("1");
    press(clerk, "Enter");
    clerk.isAt("lines.0.pieces").writes("3");
    assertThat(clerk.page().locator("output")).containsText("6.000");
    press(clerk, "Enter");
    clerk.isAt("lines.1.paper");
    press(clerk, "Enter");
    clerk.sees("Đã chứng thực và trả kết quả cho Hồ Thị Nở, thu phí 6.000").sees("Thẻ căn cước");

    // the key that opened the counter is pressed once a day
    assertThat(keys - 1).as("keys besides name and numbers").isLessThanOrEqualTo(8);
    clerk.isAt(NAME);
    assertThat(clerk.field("Họ và tên")).hasValue("");
    clerk.getsPrinted("testimony");
  }

  @Test
  void several_papers_of_a_scanned_person_go_in_one_go_within_twelve_keys() {
    var clerk = officer("tiepnhan").opens("/desk/certification");
    clerk.isAt(NAME).writes(CARD).hits("Enter").isAt("lines.0.paper");
    assertThat(clerk.field("Họ và tên")).hasValue("Lê Thị Diệu Linh");
    assertThat(clerk.field("Số định danh")).hasValue("045196000218");
    press(clerk, "s", "y", "Enter");
    clerk.isAt("lines.0.pages");
    assertThat(clerk.page().locator("[name='lines.0.kind']")).hasValue("SIGNATURE");
    press(clerk, "Enter", "Enter");
    clerk.isAt("lines.1.paper");
    press(clerk, "k", "s", "Enter");
    clerk.isAt("lines.1.pages");
    press(clerk, "Enter");
    clerk.isAt("lines.1.pieces").writes("2");
    press(clerk, "Enter");
    clerk.isAt("lines.2.paper");
    press(clerk, "Enter");
    clerk.sees("thu phí 14.000").sees("Sơ yếu lý lịch").sees("Giấy khai sinh");
    assertThat(keys).isLessThanOrEqualTo(12);

    // the same person again: one key
    clerk.isAt(NAME).hits("F2").isAt("lines.0.paper");
    assertThat(clerk.field("Họ và tên")).hasValue("Lê Thị Diệu Linh");
    clerk.presses("Xóa, làm lại").presses("Chắc chắn").isAt(NAME);
    assertThat(clerk.field("Họ và tên")).hasValue("");
  }

  @Test
  void what_is_typed_survives_the_closed_window_and_a_refusal() {
    var clerk = officer("tiepnhan").expecting(422).opens("/desk/certification");
    clerk.isAt(NAME).writes("Trần Văn Ba").hits("Enter").isAt("lines.0.paper");
    clerk.writes("Bằng lái tàu").hits("Enter").isAt("lines.0.pages").writes("0");
    clerk.page().waitForResponse("**/desk/certification/draft", () -> clerk.hits("Tab"));
    clerk.reopens().opens("/desk/certification");
    assertThat(clerk.field("Họ và tên")).hasValue("Trần Văn Ba");
    clerk.page().locator("[id='lines.0.pieces']").focus();
    clerk.hits("Enter").isAt("lines.1.paper").hits("Enter");
    clerk.sees("Chưa lưu được yêu cầu chứng thực").sees("Số trang từ 1 đến");
    assertThat(clerk.page().locator("[id='lines.0.paper']")).hasValue("Bằng lái tàu");
    clerk.presses("Xóa, làm lại").presses("Chắc chắn").isAt(NAME);
  }

  @Test
  void a_number_is_voided_in_the_book_and_stays_struck_through() {
    var clerk = officer("tiepnhan").opens("/desk/certification");
    clerk.isAt(NAME).writes("Võ Thị Sáu").hits("Enter").isAt("lines.0.paper");
    clerk.writes("Giấy mời").hits("Enter").isAt("lines.0.pages").hits("Enter");
    clerk.isAt("lines.0.pieces").hits("Enter").isAt("lines.1.paper").hits("Enter");
    clerk.sees("Đã chứng thực").follows("Sổ hôm nay").sees("Giấy mời").sees("Võ Thị Sáu");
    clerk
        .page()
        .locator("tr", new Page.LocatorOptions().setHasText("Giấy mời"))
        .getByRole(AriaRole.LINK)
        .first()
        .click();
    clerk.page().locator("summary").filter(summary("Hủy số này")).click();
    clerk.page().locator("#void-reason").fill("Người yêu cầu đổi ý");
    clerk.presses("Hủy số").presses("Chắc chắn").sees("Số này đã hủy");
    clerk.opens("/desk/certification/book").sees("Hủy: Người yêu cầu đổi ý");
    assertThat(clerk.page().locator("tr.is-void").first()).isVisible();
  }

  @Test
  void where_papers_go_to_the_chairman_the_number_is_drawn_when_he_signs() {
    var clerk = officer("tiepnhan.huongphung").opens("/desk/certification");
    clerk.isAt(NAME).writes(CARD).hits("Enter").isAt("lines.0.paper");
    clerk.writes("cc").hits("Enter", "Enter", "Enter").isAt("lines.1.paper").hits("Enter");
    clerk.sees("chuyển lãnh đạo ký");

    var chairman = officer("lanhdao.huongphung").opens("/desk/certification/stack");
    chairman.sees("Lê Thị Diệu Linh");
    chairman.page().locator("tbody input[type=checkbox]").last().check();
    chairman.presses("Ký chứng thực, lấy số").presses("Ký và lấy số");
    chairman.sees("Kết quả ký").sees("SCT/BS");
  }

  private static Locator.FilterOptions summary(String words) {
    return new Locator.FilterOptions().setHasText(Pattern.compile(words));
  }
}
