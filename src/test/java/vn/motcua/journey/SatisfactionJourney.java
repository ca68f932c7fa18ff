package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
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
import vn.motcua.dossier.intake.ReceiveDossier;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Applicant;
import vn.motcua.dossier.model.Dossier;
import vn.motcua.dossier.model.ReturnBy;
import vn.motcua.notification.Channel;
import vn.motcua.notification.sending.SendMessages;
import vn.motcua.platform.time.AdjustableClock;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.Desk;

/** From the result in hand to the rating on a cheap phone, and what the office sees of it. */
class SatisfactionJourney extends Story {

  private static final GreenMail MAIL = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
  private static final Pattern LINK = Pattern.compile("/danh-gia/[A-Za-z0-9_-]{22}");

  static {
    MAIL.start();
  }

  @Autowired ReceiveDossier receive;
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
  void a_citizen_rates_by_the_link_of_the_letter_once_and_the_office_sees_too_few()
      throws Exception {
    var address = "dan-" + UUID.randomUUID() + "@dan.test";
    returned(address);
    sendInTheMorning();
    var link = link(address);

    var citizen = somebody(Screen.PHONE).opens(link);
    citizen.seesTitle("Đánh giá việc giải quyết hồ sơ");
    assertThat(Axe.grave(citizen.page())).isEmpty();
    citizen.presses("Gửi đánh giá");
    citizen.checks("Hài lòng");
    citizen.page().locator("summary").first().click();
    citizen
        .checks("Lịch sự, tận tình")
        .types("Điều muốn nói thêm", "Làm nhanh, chỉ dẫn rõ")
        .presses("Gửi đánh giá")
        .seesTitle("Cảm ơn ông/bà")
        .sees("Hồ sơ này đã được đánh giá");
    somebody(Screen.PHONE).opens(link).sees("Mỗi hồ sơ đánh giá một lần");

    officer("tiepnhan").expecting(403).opens(link).sees("Chỉ người dân tự đánh giá");
    officer("lanhdao")
        .opens("/desk/satisfaction")
        .seesTitle("Đánh giá của người dân")
        .sees("chưa đủ mẫu")
        .doesNotSee("Lịch sự, tận tình")
        .follows("Ý kiến viết")
        .doesNotSee("Làm nhanh, chỉ dẫn rõ");
  }

  @Test
  void a_citizen_rates_without_script_after_the_look_up() {
    var code = returned("").code().value();
    var citizen =
        somebody(Screen.PHONE.options().setJavaScriptEnabled(false))
            .opens("/tra-cuu/" + code)
            .types("Bốn số cuối", "0218")
            .presses("Xem hồ sơ")
            .presses("Đánh giá");
    citizen.checks("Rất hài lòng").presses("Gửi đánh giá").seesTitle("Cảm ơn ông/bà");
    citizen.opens("/tra-cuu/" + code).doesNotSee("Việc giải quyết hồ sơ này thế nào?");
  }

  private Dossier returned(String address) {
    var usual = desk.intake(Desk.AGENCY, Desk.MARITAL_STATUS);
    var received =
        receive.handle(
            desk.person("tiepnhan"),
            new Intake(
                usual.agency(),
                usual.procedure(),
                usual.channel(),
                new Applicant(
                    "Lê Thị Diệu Linh", "045196000218", "", address, "Thôn Thủy Tú", "Kinh"),
                null,
                usual.papers(),
                1,
                ReturnBy.COUNTER,
                ""),
            null);
    var assigned =
        desk.assign("truongphong", desk.act("tiepnhan", received, Action.FORWARD, ""), "canbo");
    var signed =
        desk.act(
            "lanhdao",
            desk.act("canbo", assigned, Action.SUBMIT_FOR_SIGNATURE, ""),
            Action.APPROVE,
            "");
    return desk.act(
        "traketqua", desk.act("vanthu", signed, Action.ISSUE_RESULT, ""), Action.RETURN_RESULT, "");
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

  private static String link(String address) throws Exception {
    for (var letter : Arrays.asList(MAIL.getReceivedMessages())) {
      if (letter.getAllRecipients()[0].toString().contains(address)
          && letter.getSubject().contains("đánh giá")) {
        var found = LINK.matcher(GreenMailUtil.getWholeMessage(letter));
        assertThat(found.find()).isTrue();
        return found.group();
      }
    }
    throw new AssertionError("no letter came");
  }
}
