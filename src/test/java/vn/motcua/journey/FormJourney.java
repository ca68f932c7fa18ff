package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByLabelOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A form on a citizen's phone, as the desk previews it. */
class FormJourney extends Story {

  private static final String WHEN = "Chỉ điền khi “Sinh ở đâu” là “Bệnh viện";

  @Test
  void a_question_shows_itself_when_it_applies_and_keeps_what_was_typed() {
    var person = somebody(Screen.PHONE).signsIn("kstt");
    person.opens("/desk/forms/birth-registration/1");
    assertThat(person.page().getByText(WHEN).first()).isHidden();
    assertThat(person.field("Tên cơ sở y tế")).isHidden();
    person.chooses("Sinh ở đâu", Pattern.compile("Bệnh viện"));
    assertThat(person.field("Tên cơ sở y tế")).isVisible();
    person.types("Tên cơ sở y tế", "Trạm Y tế xã");
    person.chooses("Sinh ở đâu", Pattern.compile("Ở nhà"));
    assertThat(person.field("Tên cơ sở y tế")).isHidden();
    assertThat(person.field("Tên cơ sở y tế")).hasValue("Trạm Y tế xã");

    person.page().getByLabel("Có", new GetByLabelOptions().setExact(true)).check();
    assertThat(person.field("Số lượng bản sao")).isVisible();
  }

  @Test
  void a_whole_section_shows_itself_when_it_applies() {
    var person = somebody(Screen.PHONE).signsIn("kstt");
    person.opens("/desk/forms/marital-status/1");
    var section = person.page().locator("[id='form.person']");
    assertThat(section).isHidden();
    person.chooses("Xin cấp cho ai", Pattern.compile("Cho con"));
    assertThat(section).isVisible();
    person.chooses("Xin cấp cho ai", Pattern.compile("bản thân"));
    assertThat(section).isHidden();
  }

  @Test
  void without_scripts_everything_is_there_with_a_sentence() {
    var person = somebody(Screen.PHONE.options().setJavaScriptEnabled(false)).signsIn("kstt");
    person.opens("/desk/forms/birth-registration/1").sees(WHEN);
    assertThat(person.field("Tên cơ sở y tế")).isVisible();
    var width = person.page().locator("body").boundingBox().width;
    assertThat(width).isLessThanOrEqualTo(Screen.PHONE.width);
  }
}
