package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchJourney extends Story {

  @Test
  void a_person_is_found_from_any_page_by_name_phone_and_card() {
    var code = desk.received().code().value();
    var number = code.substring(code.indexOf('-') + 1);
    var clerk = officer("tiepnhan");
    for (var words : new String[] {"le thi dieu linh", "linh 0900000472"}) {
      clerk.opens("/desk/calendar").hits("/").isAt("tim").writes(words).hits("Enter");
      clerk.seesTitle("Kết quả tìm").sees(number);
      assertThat(clerk.page().locator("#tim")).hasValue(words);
      assertThat(clerk.page().url()).contains("/desk/search?words=").doesNotContain("linh");
    }
    // the card's code, read by the gun while nothing has the focus
    clerk
        .opens("/desk")
        .writes("045196000218||Le Thi Dieu Linh|01011996|Nu|Vinh Hoang|")
        .hits("Enter");
    clerk.page().waitForURL("**/desk/search?words=*");
    clerk.sees(number);

    clerk.page().locator("a.mc-code").first().press("Enter");
    clerk.page().waitForURL("**/desk/dossiers/H50.101-*");
    clerk.page().goBack();
    clerk.seesTitle("Kết quả tìm").follows("Lọc tiếp theo").sees("Từ tìm kiếm");
  }

  @Test
  void a_scan_while_a_field_has_the_focus_stays_in_the_field() {
    var code = desk.received().code().value();
    var clerk = officer("tiepnhan");
    clerk.opens("/desk/intake").isAt("q").writes(code);
    assertThat(clerk.page().locator("#q")).hasValue(code);
    assertThat(clerk.page().url()).endsWith("/desk/intake");
  }
}
