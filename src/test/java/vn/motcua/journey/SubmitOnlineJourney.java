package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.dossier.DossierCode;
import vn.motcua.dossier.model.Action;
import vn.motcua.form.FormField;
import vn.motcua.form.Forms;
import vn.motcua.shared.Vietnam;
import vn.motcua.testing.CitizenBrowser;
import vn.motcua.testing.Scans;

/** A birth registration on a phone, from the search to the result. */
class SubmitOnlineJourney extends Story {

  private static final String BIRTH = "1.001193";

  @Autowired Forms forms;
  @Autowired Clock clock;

  @Test
  void a_mother_registers_a_birth_from_her_phone_and_follows_it_to_the_result() {
    var inspection = new Inspection();
    var mother = somebody(Screen.PHONE).opens("/");
    mother.types("Tên thủ tục hoặc việc cần làm", "giay khai sinh cho con").presses("Tìm");
    mother.follows("Đăng ký khai sinh").sees("Bạn cần mang gì?");
    mother.opens("/noi-nop?thu-tuc=" + BIRTH + "&q=vinh+hoang").presses("Chọn");
    mother.follows("Nộp trực tuyến").seesTitle("Đăng nhập");
    inspection.look(mother, "citizen sign-in");
    signUp(mother);
    mother.seesTitle("Nộp hồ sơ trực tuyến").presses("Bắt đầu").sees("Hồ sơ này của ai?");
    inspection.look(mother, "citizen form");
    fill(mother);
    mother.presses("Tiếp tục").sees("Ảnh được làm thẳng");
    photograph(mother);
    inspection.look(mother, "citizen papers");
    mother.presses("Tiếp tục").sees("Tổng cộng");
    inspection.look(mother, "citizen review");
    mother.checks("Đến bộ phận một cửa nhận");
    mother.page().locator("#affirmed").check();
    mother.presses("Gửi hồ sơ").sees("Đã nộp hồ sơ.");
    inspection.look(mother, "citizen dossier");
    var path = mother.path();
    var code = path.replaceFirst(".*/ho-so/", "").replaceFirst("\\?.*", "");

    var clerk =
        officer("tiepnhan")
            .opens("/desk/online")
            .seesTitle("Hồ sơ trực tuyến chờ nhận")
            .opens("/desk/online/" + code)
            .sees("Thành phần hồ sơ");
    inspection.look(clerk, "arrival");
    clerk.hits("a").sees("Đã trả lời: " + code);

    var received = desk.dossier("tiepnhan", new DossierCode(code));
    var assigned =
        desk.assign("truongphong", desk.act("tiepnhan", received, Action.FORWARD, ""), "canbo");
    var signed =
        desk.act(
            "lanhdao",
            desk.act("canbo", assigned, Action.SUBMIT_FOR_SIGNATURE, ""),
            Action.APPROVE,
            "");
    desk.act("vanthu", signed, Action.ISSUE_RESULT, "");
    mother.opens("/toi/tai-khoan").sees("Chưa xác minh");
    inspection.look(mother, "citizen account");
    mother.opens("/toi");
    inspection.look(mother, "citizen own");
    mother.follows("Thủ tục đăng ký khai sinh").seesTitle("kết quả");
    assertThat(inspection.findings()).isEmpty();
  }

  private static void signUp(Person person) {
    person
        .types("Số điện thoại di động", "09" + CitizenBrowser.digits(8))
        .presses("Gửi mã")
        .sees("Mã của bạn là");
    var code = person.page().locator("strong.mc-code").innerText();
    person.types("Mã sáu chữ số", code).presses("Xác nhận").seesTitle("Mở tài khoản");
    person
        .types("Số định danh cá nhân", CitizenBrowser.digits(12))
        .types("Họ và tên", "Hồ Thị Mẹ")
        .page()
        .locator("#consent")
        .check();
    person.presses("Mở tài khoản");
  }

  /** Everything that shows itself is answered. */
  private void fill(Person person) {
    person.types("Số điện thoại", "0912345678").types("Địa chỉ", "Thôn Hiền Dũng, xã Vĩnh Hoàng");
    var form = forms.of(BIRTH, Vietnam.date(clock.instant()));
    for (var field : form.fields().toList()) {
      var inputs = person.page().locator("[name='" + field.name(0) + "']");
      if (inputs.first().isVisible()) {
        answer(person, field);
      }
    }
  }

  private static void answer(Person person, FormField field) {
    var inputs = person.page().locator("[name='" + field.name(0) + "']");
    switch (field.kind()) {
      case CHOICE -> inputs.first().selectOption(field.choices().getFirst().value());
      case YES_NO, CONSENT -> inputs.first().check();
      case DATE -> inputs.first().fill("12/10/2026");
      case NUMBER -> inputs.first().fill(field.key().endsWith("Year") ? "1996" : "1");
      case PERSON_NUMBER -> inputs.first().fill("045196000218");
      case PHONE -> inputs.first().fill("0912345678");
      case EMAIL -> inputs.first().fill("me@vidu.vn");
      case TEXT, LONG_TEXT, PLACE -> inputs.first().fill("Vĩnh Hoàng");
    }
  }

  /** A photograph for each paper; the page comes anew when it has arrived. */
  private static void photograph(Person person) {
    var papers = person.page().locator("form[data-upload]").count();
    assertThat(papers).isPositive();
    for (var paper = 0; paper < papers; paper++) {
      var chosen = person.page().locator("form[data-upload] input[type=file]").nth(paper);
      var section = Objects.requireNonNull(chosen.getAttribute("id")).replace("paper.", "#giay-");
      chosen.setInputFiles(
          new FilePayload("IMG_" + paper + ".jpg", "image/jpeg", Scans.picture("jpeg", "Giay")));
      assertThat(person.page().locator(section + " a:has-text('IMG_" + paper + ".jpg')"))
          .isVisible();
    }
  }
}
