package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.export.work.ExportWork;
import vn.motcua.reporting.counting.FactUpkeep;

class ReportJourney extends Story {

  @Autowired FactUpkeep upkeep;
  @Autowired ExportWork work;

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
    var said = said(page);
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

  @Test
  void a_leader_closes_a_month_that_is_over_and_is_told_of_later_changes() {
    upkeep.run();
    var leader = officer("lanhdao").opens("/desk/reports?period=month-2026-3");
    var page = leader.page();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chốt kỳ này")).click();
    leader.sees("Kỳ này đã chốt lúc");
    assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Chốt kỳ này")))
        .hasCount(0);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thay đổi sau khi chốt"))
        .click();
    leader.sees("Số liệu đã chốt còn nguyên vẹn").sees("Không có thay đổi nào");
  }

  @Test
  void the_dossiers_behind_a_figure_are_had_as_a_file() throws IOException {
    upkeep.run();
    var officer =
        officer("cchc").opens("/desk/reports/dossiers?period=year-2026-1&measure=received");
    var said = said(officer.page());
    officer.presses("CSV").seesTitle("Tệp đã xuất");
    CompletableFuture.runAsync(
            () -> {
              while (work.next()) {
                // the next one
              }
            })
        .join();
    var link = officer.page().locator("main tbody tr").first().getByRole(AriaRole.LINK);
    link.waitFor();
    var file = officer.page().waitForDownload(link::click);
    try (var lines = Files.lines(file.path())) {
      Assertions.assertEquals(said + 1, lines.count());
    }
  }

  private static Page.GetByRoleOptions next() {
    return new Page.GetByRoleOptions().setName("Trang sau");
  }

  /** How many dossiers the page says there are. */
  private static int said(Page page) {
    return Integer.parseInt(page.locator("nav .mc-muted").last().innerText().split(" ")[0]);
  }

  private static int rows(Page page) {
    Locator rows = page.locator("table tbody tr");
    return rows.count();
  }
}
