package vn.motcua.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import vn.motcua.dossier.model.Action;
import vn.motcua.dossier.model.Dossier;

class BulkJourney extends Story {

  @Test
  void results_are_handed_over_together_and_what_a_colleague_did_meanwhile_is_left_alone() {
    var one = desk.finished();
    var other = desk.finished();
    var clerk = officer("traketqua").opens("/desk/dossiers?list=to-return&filter=none");
    tick(clerk, one);
    tick(clerk, other);
    clerk.presses("Trả kết quả").seesTitle("Trả kết quả: 2 hồ sơ");
    desk.act("traketqua", other, Action.RETURN_RESULT, "");

    clerk
        .presses("Trả kết quả 2 hồ sơ")
        .seesTitle("Kết quả: Trả kết quả")
        .sees("Đã xong 1 trong 2 hồ sơ")
        .sees("Hồ sơ vừa được người khác xử lý, nên giữ nguyên");
  }

  @Test
  void what_came_over_the_network_is_accepted_together() {
    var one = desk.submitted();
    var clerk = officer("tiepnhan").opens("/desk/dossiers?list=to-accept&filter=none");
    tick(clerk, one);
    clerk.presses("Tiếp nhận").seesTitle("Tiếp nhận: 1 hồ sơ");
    clerk.presses("Tiếp nhận 1 hồ sơ").sees("Đã xong 1 trong 1 hồ sơ").sees("Đã tiếp nhận");
  }

  private static void tick(Person person, Dossier dossier) {
    person
        .page()
        .getByRole(
            AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Chọn hồ sơ " + dossier.code()))
        .check();
  }
}
