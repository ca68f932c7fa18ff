package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class LanguageJourney extends Story {

  @Test
  void the_language_switch_keeps_the_page_and_lasts() {
    var officer = officer("tiepnhan");
    officer.opens("/desk/dossiers?list=in-progress");
    officer.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();
    officer.reads("en");
    assertThat(officer.path()).startsWith("/desk/dossiers?").contains("list=in-progress");

    for (var path :
        new String[] {
          "/desk",
          "/desk/intake",
          "/desk/dossiers?list=in-progress",
          "/desk/calendar",
          "/desk/account"
        }) {
      officer.opens(path);
      assertThat(officer.page().getAttribute("html", "lang")).isEqualTo("en");
      assertThat(officer.page().locator("nav.mc-nav").innerText())
          .as("menu of " + path)
          .doesNotContainPattern("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữự]");
      assertThat(officer.page().locator("h1").innerText())
          .as("title of " + path)
          .doesNotContainPattern("[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệịọỏốồổỗộớờởỡợụủứừửữự]");
    }

    officer
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tiếng Việt"))
        .click();
    officer.reads("vi");
  }
}
