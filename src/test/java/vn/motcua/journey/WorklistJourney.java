package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorklistJourney extends Story {

  @Test
  void a_filter_is_remembered_and_the_keyboard_walks_the_list() {
    var head = officer("truongphong");
    head.opens("/desk/dossiers?list=open");
    head.page().getByLabel("Lĩnh vực").selectOption("Hộ tịch");
    head.sees("Bộ lọc được nhớ cho lần sau").sees("khớp bộ lọc");

    head.opens("/desk").opens("/desk/dossiers?list=open").sees("Bộ lọc được nhớ cho lần sau");
    assertThat(head.page().getByLabel("Lĩnh vực")).hasValue("Hộ tịch");

    head.hits("j");
    var first = head.focused();
    head.hits("j");
    assertThat(head.focused()).isNotEqualTo(first);
    head.hits("k");
    assertThat(head.focused()).isEqualTo(first);
    head.hits("Enter");
    head.page().waitForURL("**/desk/dossiers/H50.101-*");

    head.opens("/desk/dossiers?list=open").follows("Bỏ lọc").doesNotSee("Bộ lọc được nhớ");
  }

  @Test
  void a_scanned_code_opens_its_dossier_from_anywhere() {
    var code = desk.received().code().value();
    var officer = officer("tiepnhan");
    officer.opens("/desk").hits("/");
    officer.isAt("tim");
    officer.writes("http://localhost/tra-cuu/" + code).hits("Enter");
    officer.page().waitForURL("**/desk/dossiers/" + code);

    officer.opens("/desk/calendar").writes(code).hits("Enter");
    officer.page().waitForURL("**/desk/dossiers/" + code);
  }

  @Test
  void lists_and_register_need_no_sideways_scrolling_at_the_counter() {
    var clerk = officer("tiepnhan");
    for (var path : List.of("/desk/dossiers?list=open", "/desk/register")) {
      clerk.opens(path).page().locator("tbody tr").first().waitFor();
      var hidden =
          clerk
              .page()
              .locator(".mc-scroll")
              .first()
              .evaluate("part => part.scrollWidth - part.clientWidth");
      assertThat(((Number) hidden).intValue()).as(path).isZero();
    }
  }

  @Test
  void several_dossiers_are_assigned_at_once() {
    desk.act("tiepnhan", desk.received(), vn.motcua.dossier.model.Action.FORWARD, "");
    var head = officer("truongphong");
    head.opens("/desk/dossiers?list=mine");
    head.page()
        .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Chọn hồ sơ"))
        .first()
        .check();
    head.presses("Phân công").seesTitle("Phân công: 1 hồ sơ");
  }
}
