package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.Objects;
import vn.motcua.form.Form;
import vn.motcua.form.FormField;
import vn.motcua.testing.CitizenBrowser;
import vn.motcua.testing.Scans;

/** What people do on a phone to submit. */
final class AtAPhone {

  private AtAPhone() {}

  /** From the sign-in, by a telephone and the code a demonstration shows, to an account. */
  static void signUp(Person person, String number, String name) {
    person
        .types("Số điện thoại di động", "09" + CitizenBrowser.digits(8))
        .presses("Gửi mã")
        .sees("Mã của bạn là");
    person.types("Mã sáu chữ số", shownCode(person)).presses("Xác nhận").seesTitle("Mở tài khoản");
    person
        .types("Số định danh cá nhân", number)
        .types("Họ và tên", name)
        .page()
        .locator("#consent")
        .check();
    person.presses("Mở tài khoản");
  }

  /** The code on the page. */
  static String shownCode(Person person) {
    return person.page().locator("strong.mc-code").innerText();
  }

  /** Everything that shows itself is answered. */
  static void fill(Person person, Form form) {
    person.types("Số điện thoại", "0912345678").types("Địa chỉ", "Thôn Hiền Dũng, xã Vĩnh Hoàng");
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
      // by the keyboard: without scripts Playwright may wait for ever before a click
      case YES_NO, CONSENT -> inputs.first().press("Space");
      case DATE -> inputs.first().fill("12/10/2026");
      case NUMBER -> inputs.first().fill(field.key().endsWith("Year") ? "1996" : "1");
      case PERSON_NUMBER -> inputs.first().fill("045196000218");
      case PHONE -> inputs.first().fill("0912345678");
      case EMAIL -> inputs.first().fill("me@vidu.vn");
      case TEXT, LONG_TEXT, PLACE -> inputs.first().fill("Vĩnh Hoàng");
    }
  }

  /** A photograph for each paper; the page comes anew when it has arrived. */
  static void photograph(Person person) {
    photograph(person, false);
  }

  /** The same where each photograph is sent by a button of its own. */
  static void photographWithoutScript(Person person) {
    photograph(person, true);
  }

  private static void photograph(Person person, boolean pressed) {
    var papers = person.page().locator("form[data-upload]");
    assertThat(papers.count()).isPositive();
    for (var paper = 0; paper < papers.count(); paper++) {
      var chosen = papers.nth(paper).locator("input[type=file]");
      var section = Objects.requireNonNull(chosen.getAttribute("id")).replace("paper.", "#giay-");
      chosen.setInputFiles(
          new FilePayload("IMG_" + paper + ".jpg", "image/jpeg", Scans.picture("jpeg", "Giay")));
      if (pressed) {
        papers.nth(paper).locator("button").press("Enter");
      }
      assertThat(person.page().locator(section + " a:has-text('IMG_" + paper + ".jpg')"))
          .isVisible();
    }
  }
}
