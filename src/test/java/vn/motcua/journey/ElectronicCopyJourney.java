package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Scans;

class ElectronicCopyJourney extends Story {

  @Test
  void a_certificate_becomes_a_signed_copy_that_its_owner_downloads() throws InterruptedException {
    var clerk = officer("tiepnhan").opens("/desk/certification");
    clerk.types("Họ và tên", "Hồ Thị Nở").types("Số định danh", "045196000777");
    clerk.page().locator("[name='lines.0.kind']").selectOption("ELECTRONIC");
    clerk.page().locator("[name='lines.0.paper']").fill("Bằng nghề");
    clerk.page().locator("[data-save]").click();
    clerk.sees("Đã tiếp nhận bản sao điện tử của Hồ Thị Nở");
    clerk.page().locator("#da-luu a[href^='/desk/certification/electronic/']").click();
    clerk.seesTitle("Bản sao điện tử: Bằng nghề").sees("Chưa có bản chụp");
    look(clerk, "to-scan");
    clerk
        .page()
        .getByLabel("Tệp bản chụp")
        .setInputFiles(new FilePayload("a.jpg", "image/jpeg", Scans.picture("jpg", "BẰNG NGHỀ")));
    clerk.presses("Gửi bản chụp").sees("Chờ đối chiếu");
    look(clerk, "to-compare");
    clerk.checks("Đã đối chiếu với bản chính").presses("Chuyển người ký").sees("Chờ ký số");
    var path = clerk.path();
    var code = clerk.page().locator("dd a.mc-code").first().textContent();

    var leader = officer("lanhdao").opens(path).follows("Đọc và ký số");
    leader.seesTitle("Bản sao điện tử: Bằng nghề");
    leader.types("Mã PIN", Person.PASSWORD).hits("F8");
    untilCertified(path);

    clerk.opens(path).sees("Đã chứng thực").sees("quyển số 01/");
    look(clerk, "certified");
    clerk.follows("Chữ ký trên tệp").sees("Hoàng Đức Thiện");

    var owner = somebody(Screen.PHONE).opens("/");
    owner.types("Mã hồ sơ ghi trên giấy hẹn", code).presses("Xem hồ sơ");
    owner.types("Bốn số cuối", "0777").presses("Xem hồ sơ").sees("Bản sao điện tử có chứng thực");
    look(owner, "citizen");
    owner.page().getByLabel(Pattern.compile("Số định danh")).fill("045196000777");
    var file = owner.page().waitForDownload(() -> owner.presses("Tải về"));
    assertThat(file.suggestedFilename()).matches("ban-sao-chung-thuc-\\d+-\\d{4}\\.pdf");
  }

  private void untilCertified(String path) throws InterruptedException {
    var id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
    for (var tries = 0; tries < 100; tries++) {
      var state =
          jdbc.sql("select state from certification.entry where entry_id = :id")
              .param("id", id)
              .query(String.class)
              .single();
      if (state.equals("CERTIFIED")) {
        return;
      }
      Thread.sleep(Duration.ofMillis(200));
    }
    throw new AssertionError("not certified after 20 seconds");
  }

  /** For the eye, and for rules a program can check. */
  private static void look(Person person, String name) {
    assertThat(Axe.grave(person.page())).isEmpty();
    for (var screen : new Screen[] {Screen.PHONE, Screen.DESK}) {
      person.page().setViewportSize(screen.width, screen.height);
      person
          .page()
          .screenshot(
              new ScreenshotOptions()
                  .setPath(Path.of("target/screens/copy-" + name + "-" + screen + ".png")));
    }
  }
}
