package vn.motcua.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.motcua.evaluation.counting.EvaluationUpkeep;
import vn.motcua.reporting.counting.FactUpkeep;

class EvaluationJourney extends Story {

  @Autowired FactUpkeep facts;
  @Autowired EvaluationUpkeep upkeep;

  @Test
  void a_score_opens_the_dossiers_that_cost_points_and_each_says_why() {
    counted();
    var leader = officer("lanhdao").opens("/desk/reports?period=quarter-2026-4");
    var page = leader.page();
    page.getByRole(AriaRole.LINK, named("Đánh giá").setExact(true)).click();
    leader.sees("Tổng điểm").sees("Đánh giá cán bộ, công chức, viên chức");
    page.getByRole(AriaRole.LINK, named(Pattern.compile("Số nơi phải liên hệ: "))).first().click();
    leader.seesTitle("Hồ sơ chưa đạt điểm tối đa, chỉ số 4: Số nơi phải liên hệ");
    page.locator("main tbody tr th a").first().click();
    leader.sees("Điểm đánh giá hồ sơ").sees("Ghi nhận của người đánh giá");
    page.getByLabel("Ghi nhận", new Page.GetByLabelOptions().setExact(true))
        .selectOption("petition");
    leader
        .types("Lý do, căn cứ", "Phiếu đánh giá: thái độ chưa đúng mực.")
        .presses("Lưu ghi nhận")
        .sees("Có phản ánh, kiến nghị về thái độ.")
        .types("Lý do gạch bỏ", "Đã xác minh, phản ánh không đúng.")
        .presses("Gạch bỏ")
        .sees("Đã gạch bỏ");
  }

  @Test
  void an_office_declares_and_the_leader_appraises() {
    counted();
    officer("truongphong")
        .opens("/desk/evaluations/unit?period=month-2026-9")
        .types("Số thủ tục trong danh mục tại Một cửa", "300")
        .types("Tiếp nhận, thẩm định, phê duyệt tại chỗ", "300")
        .types("Tiếp nhận và trả kết quả tại Một cửa", "300")
        .types("Nguồn số liệu", "Quyết định công bố danh mục")
        .presses("Lưu bản kê khai")
        .sees("Chưa thẩm định.");
    officer("lanhdao")
        .opens("/desk/evaluations/unit?period=month-2026-9")
        .types("Tiếp nhận, thẩm định, phê duyệt tại chỗ", "250")
        .types("Kết luận thẩm định", "Kiểm tra tại chỗ")
        .presses("Lưu kết quả thẩm định")
        .sees("Thẩm định: Hoàng Đức Thiện")
        .sees("250 thủ tục tiếp nhận");
  }

  @Test
  void an_officer_sees_the_own_evaluation() {
    counted();
    var officer = officer("canbo").opens("/desk");
    officer.page().getByRole(AriaRole.LINK, named("Đánh giá của tôi")).click();
    officer.sees("Tổng điểm");
  }

  private void counted() {
    facts.run();
    upkeep.run();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions named(Pattern name) {
    return new Page.GetByRoleOptions().setName(name);
  }
}
