package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CitizenJourney extends Story {

  @Test
  void a_citizen_with_a_cheap_phone_finds_a_procedure_by_a_misspelt_word() {
    var citizen = somebody(Screen.PHONE).opens("/").seesTitle("Bạn cần làm thủ tục gì?");
    citizen.types("Tên thủ tục hoặc việc cần làm", "xac nhan tinh trang hon nhna").presses("Tìm");
    citizen
        .follows("Cấp Giấy xác nhận tình trạng hôn nhân")
        .sees("3 ngày làm việc")
        .sees("Bạn cần mang gì?");
  }

  @Test
  void a_wrong_code_and_wrong_digits_get_the_same_answer() {
    var code = desk.received().code().value();
    var citizen = somebody(Screen.PHONE).expecting(404).expecting(422);
    var wrongDigits = answer(citizen, code, "9876");
    var wrongCode = answer(citizen, "H50.101-260102-9998", "9876");
    assertThat(wrongCode).isEqualTo(wrongDigits).contains("Mã hồ sơ hoặc bốn số cuối không đúng");

    assertThat(answer(citizen, code, "98")).contains("Nhập đúng bốn chữ số");
    answer(citizen, code, "0218");
    citizen
        .seesTitle("được tiếp nhận")
        .sees("Lúc này bạn không phải làm gì")
        .doesNotSee("Diệu Linh")
        .doesNotSee("hôn nhân");
  }

  private static String answer(Person citizen, String code, String digits) {
    citizen
        .opens("/tra-cuu")
        .types("Mã hồ sơ", code)
        .types("Bốn số cuối", digits)
        .presses("Xem hồ sơ");
    citizen.page().waitForLoadState();
    return citizen.page().locator("main").innerText();
  }
}
