package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CounterByKeyboardJourney extends Story {

  /** What the QR code of an identity card holds, as a scanner gun types it. */
  private static final String CARD =
      "045196000731|191234567|Lê Thị Diệu Linh|15041996|Nữ|Thôn Thủy Tú, xã Vĩnh Hoàng, Quảng Trị|10052021";

  /** An input is a key pressed or a scan; the letters of a search count one by one. */
  private int inputs;

  private void press(Person clerk, String... keys) {
    clerk.hits(keys);
    inputs += keys.length;
  }

  @Test
  void a_person_with_two_papers_is_taken_in_by_at_most_twelve_inputs_without_the_mouse() {
    var clerk = officer("tiepnhan");
    clerk.opens("/desk");
    press(clerk, "n");
    clerk.seesTitle("Nhận hồ sơ mới");
    clerk.isAt("q");

    press(clerk, "h", "o", "n");
    press(clerk, "Enter");
    clerk.isAt("applicant.identityNumber").sees("Đổi thủ tục").sees("hôn");
    assertThat(clerk.page().getByLabel("Số bản chính").count()).isGreaterThanOrEqualTo(2);

    clerk.writes(CARD).hits("Enter");
    inputs++;
    assertThat(clerk.field("Họ và tên")).hasValue("Lê Thị Diệu Linh");
    assertThat(clerk.field("Số định danh")).hasValue("045196000731");
    assertThat(clerk.field("Địa chỉ")).hasValue("Thôn Thủy Tú, xã Vĩnh Hoàng, Quảng Trị");

    press(clerk, "Enter");
    clerk.sees("Đã tiếp nhận H50.101-").sees("hẹn trả");
    assertThat(inputs).as("inputs").isLessThanOrEqualTo(12);

    clerk.isAt("q");
    clerk.getsPrinted("receipt");
    assertThat(clerk.field("Tìm thủ tục")).hasValue("");
  }

  @Test
  void a_result_of_the_day_is_taken_in_and_handed_back_in_one_go() {
    var clerk = officer("tiepnhan");
    clerk.opens("/desk/intake").types("Tìm thủ tục", "2.000635");
    clerk.hits("Enter").sees("Trả kết quả ngay");
    clerk.types("Số định danh", "045196000731").types("Họ và tên", "Lê Thị Diệu Linh").hits("F8");
    clerk.sees("Đã nhận và trả kết quả hồ sơ H50.101-").follows("Mở hồ sơ").sees("Đã trả kết quả");
  }
}
