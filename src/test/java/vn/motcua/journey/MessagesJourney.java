package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.motcua.dossier.intake.Intake;
import vn.motcua.dossier.intake.SubmitDossier;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.notification.Channel;
import vn.motcua.notification.sending.SendMessages;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Desk;
import vn.motcua.testing.Scans;

class MessagesJourney extends Story {

  private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

  private static final Pattern LINK =
      Pattern.compile("https://mc\\.test(/bo-sung/[A-Za-z0-9_-]{22})");

  static {
    MAIL.start();
  }

  @Autowired SubmitDossier submit;
  @Autowired SendMessages send;
  @Autowired Clock clock;

  @DynamicPropertySource
  static void nameTheServer(DynamicPropertyRegistry registry) {
    registry.add("motcua.mail.host", () -> "127.0.0.1");
    registry.add("motcua.mail.port", () -> MAIL.getSmtp().getPort());
    registry.add("motcua.mail.security", () -> "none");
    registry.add("motcua.mail.from", () -> "mot-cua@mc.test");
    registry.add("motcua.public-address", () -> "https://mc.test");
  }

  @AfterAll
  static void stop() {
    MAIL.stop();
  }

  @Test
  void
      the_desk_asks_for_a_supplement_and_the_applicant_gets_a_letter_whose_link_takes_it_in_three_taps()
          throws Exception {
    var address = "dan-" + UUID.randomUUID() + "@dan.test";
    var code = submitted(address).code().value();
    officer("tiepnhan")
        .opens("/desk/dossiers/" + code + "/request-supplement")
        .types("Lý do", "Bổ sung bản chính Giấy xác nhận thông tin về cư trú")
        .presses("Yêu cầu bổ sung");

    sendInTheMorning();
    var letter = GreenMailUtil.getWholeMessage(lastLetter(address));
    var link = LINK.matcher(letter.replace("=\r\n", ""));
    assertThat(link.find()).isTrue();

    var citizen = somebody(Screen.PHONE).opens(link.group(1)).seesTitle("Bổ sung giấy tờ");
    var inspection = new Inspection();
    inspection.look(citizen, "supplement by link");
    assertThat(inspection.findings()).isEmpty();
    citizen
        .page()
        .locator("#tep")
        .setInputFiles(new FilePayload("IMG_1.jpg", "image/jpeg", Scans.picture("jpeg", "Cu tru")));
    citizen.presses("Gửi bổ sung").sees("Đã gửi.");
    officer("tiepnhan").opens("/desk/online/" + code).sees("Giấy tờ bổ sung");

    var clerk = officer("tiepnhan").opens("/desk/dossiers/" + code).follows("Đã báo người nộp");
    clerk.seesTitle("Đã báo người nộp").sees("Yêu cầu bổ sung").sees("d•••@dan.test");
    clerk
        .opens("/desk/messages?channel=EMAIL&subject=" + code)
        .seesTitle("Tin báo cho người dân")
        .sees("Đã gửi")
        .doesNotSee(address)
        .follows("Yêu cầu bổ sung")
        .sees(address)
        .sees("Bổ sung bản chính Giấy xác nhận thông tin về cư trú");
  }

  @Test
  void an_administrator_words_a_message_looks_at_it_and_takes_it_back() {
    var administrator =
        officer("quantri").opens("/desk/messages/templates").follows("Đã có kết quả");
    administrator
        .types("Tiêu đề", "Mời nhận kết quả {codee}")
        .expecting(422)
        .presses("Xem trước")
        .sees("Không có chỗ điền nào tên là “codee”")
        .types("Tiêu đề", "Mời nhận kết quả {code}")
        .presses("Xem trước")
        .sees("Mời nhận kết quả H50.101-261123-0001")
        .sees("Tin nhắn gồm")
        .types("Áp dụng từ ngày", "01/01/2030")
        .presses("Áp dụng lời văn")
        .sees("01/01/2030")
        .presses("Rút lời văn này")
        .sees("đã rút");
  }

  private Dossier submitted(String address) {
    var usual = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS);
    return submit.handle(
        desk.person("tiepnhan"),
        new Intake(
            usual.agency(),
            usual.procedure(),
            usual.channel(),
            new Applicant("Lê Thị Diệu Linh", "045196000218", "", address, "Thôn Thủy Tú", "Kinh"),
            null,
            usual.papers(),
            1,
            ReturnBy.COUNTER,
            ""),
        null);
  }

  /** The next one: at night letters wait. */
  private void sendInTheMorning() {
    var tomorrow = Vietnam.date(clock.instant()).plusDays(1);
    AdjustableClock.at(
        Vietnam.instant(tomorrow.atTime(9, 0)),
        () -> {
          while (send.next(Channel.EMAIL)) {
            // the next one
          }
        });
  }

  private static MimeMessage lastLetter(String address) throws Exception {
    for (var letter : Arrays.asList(MAIL.getReceivedMessages()).reversed()) {
      if (letter.getAllRecipients()[0].toString().contains(address)
          && letter.getSubject().contains("cần bổ sung")) {
        return letter;
      }
    }
    throw new AssertionError("no letter came");
  }
}
