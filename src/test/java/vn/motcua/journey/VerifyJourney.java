package vn.motcua.journey;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import vn.motcua.signing.Papers;
import vn.motcua.signing.Signing;
import vn.motcua.signing.SigningLevel;
import vn.motcua.testing.Scans;

class VerifyJourney extends Story {

  @Test
  void a_stranger_asks_what_a_signed_file_is_worth() {
    try (var signing = new Signing()) {
      var signed =
          signing.sign(Papers.decision(), Signing.person(), SigningLevel.B, signing.leader());
      var stranger = somebody(Screen.PHONE).opens("/");
      stranger.page().locator("footer a[href='/kiem-tra']").click();
      choose(stranger, "quyet-dinh.pdf", signed);
      stranger
          .presses("Kiểm tra")
          .sees("quyet-dinh.pdf")
          .sees("Chưa đủ căn cứ")
          .sees("Hoàng Đức Thiện");
      choose(stranger, "khong-ky.pdf", Scans.pdf(1, "không ký"));
      stranger.presses("Kiểm tra").sees("Không có chữ ký số");
    }
  }

  private static void choose(Person stranger, String name, byte[] file) {
    stranger.page().locator("#file").setInputFiles(new FilePayload(name, "application/pdf", file));
  }
}
