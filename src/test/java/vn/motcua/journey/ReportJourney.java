package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.reporting.counting.FactUpkeep;

class ReportJourney extends Story {

  @Autowired FactUpkeep upkeep;

  @Test
  void a_figure_of_a_report_opens_as_many_dossiers_as_it_says() {
    upkeep.run();
    var officer = officer("cchc").opens("/desk/reports?period=year-2026-1&lines=agency");
    var page = officer.page();
    page.getByRole(
            AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("Xã Vĩnh Hoàng")))
        .getByRole(AriaRole.LINK)
        .first()
        .click();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("Nhận giải quyết");
    var said = Integer.parseInt(page.locator("nav .mc-muted").last().innerText().split(" ")[0]);
    var seen = rows(page);
    while (page.getByRole(AriaRole.LINK, next()).count() > 0) {
      page.getByRole(AriaRole.LINK, next()).click();
      page.waitForLoadState();
      seen += rows(page);
    }
    Assertions.assertEquals(said, seen);

    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Về biểu báo cáo")).click();
    page.getByLabel("Kỳ báo cáo").first().selectOption(new SelectOption().setLabel("Quý IV/2026"));
    officer.sees("từ 15/09/2026 đến hết 14/12/2026");
  }

  private static Page.GetByRoleOptions next() {
    return new Page.GetByRoleOptions().setName("Trang sau");
  }

  private static int rows(Page page) {
    Locator rows = page.locator("table tbody tr");
    return rows.count();
  }
}
