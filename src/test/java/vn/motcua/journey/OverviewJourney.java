package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.reporting.counting.FactUpkeep;

class OverviewJourney extends Story {

  @Autowired FactUpkeep upkeep;

  @ParameterizedTest
  @EnumSource(names = {"DESK", "PHONE"})
  void a_leader_goes_from_the_overview_to_one_officer_and_to_the_dossiers(Screen screen) {
    desk.assigned();
    upkeep.run();
    var leader = somebody(screen).signsIn("lanhdao");
    leader.page().waitForURL("**/desk");
    leader.page().getByRole(AriaRole.LINK, link("Tổng quan")).click();
    leader.seesTitle("Tổng quan giải quyết hồ sơ");
    leader.sees("Sắp đến hạn").sees("Đang quá hạn, lâu nhất trước").sees("Mười hai tháng");
    var officer = desk.person("canbo").fullName();
    leader.page().getByRole(AriaRole.LINK, link(officer)).click();
    leader.sees("Xem cả đơn vị");
    var tile = leader.page().locator(".mc-tile").nth(2);
    var said = tile.locator("b").innerText();
    tile.click();
    leader.seesTitle("Đang giải quyết").sees(officer);
    Assertions.assertEquals(
        said, leader.page().locator("nav .mc-muted").last().innerText().split(" ")[0]);
  }

  @ParameterizedTest
  @EnumSource(names = {"DESK", "PHONE"})
  void an_officer_sees_the_own_figures(Screen screen) {
    desk.assigned();
    upkeep.run();
    var officer = somebody(screen).signsIn("canbo");
    officer.page().waitForURL("**/desk");
    officer.page().locator("main").getByRole(AriaRole.LINK, inMain("Kết quả của tôi")).click();
    officer.seesTitle("Kết quả của tôi").sees("Đúng hạn và quá hạn");
    assertThat(officer.page().getByText("Khối lượng việc theo cán bộ")).hasCount(0);
  }

  private static Page.GetByRoleOptions link(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private static Locator.GetByRoleOptions inMain(String name) {
    return new Locator.GetByRoleOptions().setName(name).setExact(true);
  }
}
