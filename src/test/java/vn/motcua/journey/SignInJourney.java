package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class SignInJourney extends Story {

  @Test
  void guessing_a_password_is_slowed_down_and_the_page_says_for_how_long() {
    var stranger = somebody(Screen.DESK).expecting(422).expecting(429).opens("/desk/sign-in");
    for (var guess = 0;
        guess < 12 && !stranger.page().content().contains("quá nhiều lần");
        guess++) {
      stranger
          // nobody else's story needs this account afterwards
          .types("Tên đăng nhập", "truongphong.vhxh.huongphung")
          .types("Mật khẩu", "đoán mò " + guess)
          .presses("Đăng nhập")
          .sees("Tên đăng nhập");
    }
    stranger.sees("Đã có quá nhiều lần đăng nhập không thành công. Vui lòng thử lại sau");
  }

  @Test
  void an_officer_signs_in_to_the_page_asked_for_and_out_again() {
    var officer = somebody(Screen.DESK);
    officer.opens("/desk/calendar").seesTitle("Đăng nhập");
    officer
        .types("Tên đăng nhập", "canbo")
        .types("Mật khẩu", Person.PASSWORD)
        .presses("Đăng nhập")
        .seesTitle("Lịch làm việc");
    officer
        .page()
        .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng xuất"))
        .click();
    officer.sees("Bạn đã đăng xuất").opens("/desk").seesTitle("Đăng nhập");
  }

  @Test
  void an_officer_of_one_commune_sees_nothing_of_another_and_no_administration() {
    var code = desk.received().code();
    var stranger = officer("canbo.huongphung").expecting(404).expecting(403);
    var menu =
        stranger
            .page()
            .getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Bàn làm việc"));
    assertThat(menu).containsText("Đang xử lý");
    assertThat(menu).not().containsText("Quản trị");
    assertThat(menu).not().containsText("Nhận hồ sơ mới");

    stranger
        .opens("/desk/dossiers/" + code)
        .seesTitle("Không tìm thấy")
        .sees("hoặc không thuộc phạm vi bạn được xem");
    stranger.opens("/desk/dossiers/H50.101-260101-9999").seesTitle("Không tìm thấy");
    stranger
        .opens("/desk")
        .hits("/")
        .isAt("tim")
        .writes(code.value())
        .hits("Enter")
        .sees("Không tìm thấy hồ sơ " + code);
    stranger.opens("/desk/accounts").seesTitle("Không có quyền");
  }
}
