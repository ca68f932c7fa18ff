package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.identity.NewAccount;
import vn.motcua.identity.OpenAccount;

class ForgottenPasswordJourney extends Story {

  private static final String PASSWORD = "Mưa tháng bảy gãy cành trám";
  private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  static {
    MAIL.start();
  }

  @Autowired OpenAccount open;

  @DynamicPropertySource
  static void nameTheServer(DynamicPropertyRegistry registry) {
    registry.add("motcua.mail.host", () -> "127.0.0.1");
    registry.add("motcua.mail.port", () -> MAIL.getSmtp().getPort());
    registry.add("motcua.mail.security", () -> "none");
    registry.add("motcua.mail.from", () -> "motcua@mc.test");
    registry.add("motcua.public-address", () -> "https://mc.test");
  }

  @AfterAll
  static void stop() {
    MAIL.stop();
  }

  @Test
  void somebody_who_forgot_the_password_chooses_another_through_a_letter() throws Exception {
    open.handle(
        desk.person("quantri"),
        new NewAccount(
            "hay.quen",
            "Lê Thị Quên",
            "Chuyên viên",
            desk.person("canbo").agencyId(),
            null,
            null,
            Person.PASSWORD,
            true,
            List.of()));
    officer("hay.quen")
        .opens("/desk/account")
        .types("Thư điện tử", "quen@xa.test")
        .types("Mật khẩu hiện tại", Person.PASSWORD)
        .presses("Lưu địa chỉ thư");

    var forgetful = somebody(Screen.DESK).opens("/desk/sign-in").follows("Quên mật khẩu?");
    forgetful
        .types("Tên đăng nhập", "hay.quen")
        .presses("Gửi đường dẫn")
        .sees("đường dẫn đang được gửi tới đó");
    assertThat(MAIL.waitForIncomingEmail(20_000, 1)).isTrue();
    var link =
        Pattern.compile("https://mc\\.test(\\S+)")
            .matcher(MAIL.getReceivedMessages()[0].getContent().toString());
    assertThat(link.find()).isTrue();

    forgetful
        .opens(link.group(1))
        .types("Mật khẩu mới", PASSWORD)
        .types("Nhập lại mật khẩu", PASSWORD)
        .presses("Lưu mật khẩu")
        .types("Tên đăng nhập", "hay.quen")
        .types("Mật khẩu", PASSWORD)
        .presses("Đăng nhập")
        .sees("Ủy ban nhân dân xã Vĩnh Hoàng");
  }
}
