package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DateFieldJourney extends Story {

  /** A browser that speaks English shows the day first all the same. */
  @Test
  void a_day_is_typed_as_eight_digits_in_any_browser() {
    var clerk = somebody(Screen.DESK.options().setLocale("en-US")).signsIn("tiepnhan");
    clerk.opens("/desk/dossiers?list=open&lang=vi");
    var field = clerk.field("Hẹn trả đến");
    field.pressSequentially("05122026");
    assertThat(field).hasValue("05/12/2026");
    clerk.presses("Lọc").sees("Bộ lọc được nhớ");
    assertThat(clerk.field("Hẹn trả đến")).hasValue("05/12/2026");

    field = clerk.field("Hẹn trả đến");
    field.fill("5.3.2026");
    field.blur();
    assertThat(field).hasValue("05/03/2026");
    field.fill("");
    field.pressSequentially("2026-12-05");
    assertThat(field).hasValue("2026-12-05");
    clerk.opens("/desk/dossiers?filter=clear");
  }

  @Test
  void an_impossible_day_is_refused_by_name_and_kept_without_scripts() {
    var code = desk.received().code();
    var clerk =
        somebody(Screen.DESK.options().setJavaScriptEnabled(false))
            .signsIn("tiepnhan")
            .expecting(422);
    clerk
        .opens("/desk/dossiers/" + code + "/reschedule")
        .types("Ngày hẹn lại", "31/4/2027")
        .chooses("Nguyên nhân", Pattern.compile("Phối hợp"))
        .types("Lý do", "Cần xác minh thêm tại thực địa")
        .presses("Xin lỗi")
        .sees("Ngày hẹn lại: “31/4/2027” không phải là ngày có thật");
    assertThat(clerk.field("Ngày hẹn lại")).hasValue("31/4/2027");
    assertThat(clerk.field("Lý do")).hasValue("Cần xác minh thêm tại thực địa");
  }

  @Test
  void a_phone_shows_the_first_dossier_without_scrolling_and_folds_the_filter() {
    var clerk = somebody(Screen.PHONE).signsIn("tiepnhan");
    clerk.opens("/desk/dossiers?list=open&filter=clear");
    assertThat(clerk.field("Hẹn trả đến")).isHidden();
    var first = clerk.page().locator("tbody tr").first().boundingBox();
    assertThat(first.y + first.height).isLessThan(Screen.PHONE.height);
    var bar = clerk.page().locator("header.mc-bar").boundingBox();
    assertThat(bar.height).isLessThan(64);

    clerk.page().locator("summary").filter(new FilterOptions().setHasText("Lọc")).click();
    clerk.types("Hẹn trả đến", "31/12/2030").presses("Lọc").sees("Bộ lọc được nhớ");
    assertThat(clerk.field("Hẹn trả đến")).isVisible();
    clerk.opens("/desk/dossiers?filter=clear");
  }
}
