package vn.motcua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.motcua.testing.Desk;

/** A clerk types faster than the network. */
class SlowAnswerJourney extends Story {

  @Test
  void what_is_typed_until_the_chosen_procedure_is_there_goes_on_with_focus_and_cursor() {
    var clerk = officer("tiepnhan.huongphung");
    clerk
        .opens("/desk/intake")
        .types("Địa chỉ", "Bản Xa Ry")
        .types("Tìm thủ tục", Procedures.WITH_PAPERS)
        .isOffered(Procedures.WITH_PAPERS_NAME);
    var held = clerk.holds("/desk/intake/choose");
    clerk.hits("Enter").writes("045190004242").types("Họ và tên", "Hồ Văn Xa").hits("Enter");
    clerk.chooses("Nhận kết quả", Pattern.compile("bưu chính"));
    clerk.types("Số bộ", "2").types("Ghi chú", "Người nộp quay lại").hits("Home");
    clerk.writes("Sáng mai: ").getsAnswers(held).sees("Đổi thủ tục");
    clerk.keeps("tám giờ", () -> clerk.writes("tám giờ, "));

    assertThat(clerk.field("Số định danh")).hasValue("045190004242");
    assertThat(clerk.field("Họ và tên")).hasValue("Hồ Văn Xa");
    assertThat(clerk.field("Địa chỉ")).hasValue("Bản Xa Ry");
    assertThat(clerk.field("Số bộ")).hasValue("2");
    assertThat(clerk.field("Ghi chú")).hasValue("Sáng mai: tám giờ, Người nộp quay lại");
    assertThat(clerk.field("Nhận kết quả")).not().hasValue("COUNTER");

    clerk.reopens().opens("/desk/intake").sees("Đổi thủ tục");
    assertThat(clerk.field("Ghi chú")).hasValue("Sáng mai: tám giờ, Người nộp quay lại");
    clerk.hits("F2").isAt("q");
    assertThat(clerk.field("Họ và tên")).hasValue("Hồ Văn Xa");
    clerk.presses("Xóa, làm lại").presses("Bấm lần nữa").isAt("q");
  }

  @Test
  void whoever_went_on_to_another_field_before_the_answer_types_there() {
    var clerk = officer("tiepnhan.huongphung").opens("/desk/intake");
    clerk.types("Tìm thủ tục", Procedures.WITH_PAPERS).isOffered(Procedures.WITH_PAPERS_NAME);
    var held = clerk.holds("/desk/intake/choose");
    clerk.hits("Enter").isAt("applicant.identityNumber");
    clerk.hits("Tab").isAt("applicant.fullName").getsAnswers(held).sees("Đổi thủ tục");
    clerk.isAt("applicant.fullName").keeps("Hồ Văn Xa", () -> clerk.writes("Hồ Văn Xa"));
    assertThat(clerk.field("Họ và tên")).hasValue("Hồ Văn Xa");
    assertThat(clerk.field("Số định danh")).hasValue("");
    clerk.presses("Xóa, làm lại").presses("Bấm lần nữa").isAt("q");
  }

  @Test
  void whoever_went_on_before_the_list_came_types_there() {
    var clerk = officer("tiepnhan.huongphung").opens("/desk/intake");
    var held = clerk.holds("/desk/intake/procedures*");
    clerk.types("Tìm thủ tục", Procedures.WITH_PAPERS).hits("Enter");
    clerk.isAt("applicant.identityNumber").writes("045190004242").hits("Tab");
    clerk.isAt("applicant.fullName").writes("Hồ ");
    clerk.getsAnswers(held).sees("Đổi thủ tục").isAt("applicant.fullName");
    clerk.keeps("Hồ Văn Xa", () -> clerk.writes("Văn Xa"));
    assertThat(clerk.field("Số định danh")).hasValue("045190004242");
    assertThat(clerk.field("Họ và tên")).hasValue("Hồ Văn Xa");
    clerk.presses("Xóa, làm lại").presses("Bấm lần nữa").isAt("q");
  }

  @Test
  void what_is_ticked_before_an_answer_comes_stays_ticked() {
    var known = desk.received().code();
    var clerk = officer("tiepnhan").opens("/desk/intake");
    clerk.types("Tìm thủ tục", Desk.MARITAL_STATUS).isOffered("tình trạng hôn nhân").hits("Enter");
    clerk.isAt("applicant.identityNumber").writes("045196000218").hits("Tab");
    clerk.sees("cùng thủ tục chưa giải quyết xong").sees(known.value());
    var held = clerk.holds("/desk/intake/duplicates");
    clerk.types("Điện thoại", "0900000472").checks("Vẫn nhận hồ sơ này");
    clerk.types("Lý do vẫn nhận", "Dùng cho mục đích khác").getsAnswers(held);
    clerk.page().unroute("**/desk/intake/duplicates");
    clerk.page().waitForCondition(() -> !clerk.page().locator(".htmx-request").isVisible());
    assertThat(clerk.field("Vẫn nhận hồ sơ này")).isChecked();
    assertThat(clerk.field("Lý do vẫn nhận")).hasValue("Dùng cho mục đích khác");
  }

  @Test
  void a_choice_waits_for_the_draft_on_its_way_whatever_the_list_shows_by_then() {
    var clerk = officer("tiepnhan.huongphung").opens("/desk/intake");
    var held = clerk.holds("/desk/intake/draft");
    clerk.types("Họ và tên", "Hồ Văn Xa").types("Tìm thủ tục", Procedures.WITH_PAPERS);
    clerk.isOffered(Procedures.WITH_PAPERS_NAME).presses(Procedures.WITH_PAPERS_NAME);
    clerk.isAt("applicant.identityNumber");
    clerk.page().evaluate("document.querySelector('#tim-thay').replaceChildren()");
    clerk.getsAnswers(held).sees("Đổi thủ tục");
    clerk.page().unroute("**/desk/intake/draft");
    assertThat(clerk.field("Họ và tên")).hasValue("Hồ Văn Xa");
    clerk.presses("Xóa, làm lại").presses("Bấm lần nữa").isAt("q");
  }

  @Test
  void a_choice_that_does_not_come_says_so_and_whoever_searches_anew_takes_it_back() {
    var clerk = officer("tiepnhan.huongphung");
    clerk.opens("/desk/intake").types("Họ và tên", "Hồ Văn Xa").sees("Đã lưu nháp lúc");
    clerk.types("Tìm thủ tục", Procedures.WITH_PAPERS).isOffered(Procedures.WITH_PAPERS_NAME);
    clerk.loses().hits("Enter").sees("Chưa mở được thủ tục vừa chọn");
    assertThat(clerk.field("Họ và tên")).hasValue("Hồ Văn Xa");

    clerk.finds();
    var held = clerk.holds("/desk/intake/choose");
    clerk.presses(Procedures.WITH_PAPERS_NAME);
    clerk.page().waitForCondition(() -> !held.isEmpty());
    clerk.types("Tìm thủ tục", "1.004873").isOffered("tình trạng hôn nhân");
    clerk.page().unroute("**/desk/intake/choose");
    clerk.presses("Cấp Giấy xác nhận tình trạng hôn nhân").sees("Đổi thủ tục");
    clerk.sees("1.004873");
    assertThat(clerk.field("Họ và tên")).hasValue("Hồ Văn Xa");
    clerk.presses("Xóa, làm lại").presses("Bấm lần nữa").isAt("q");
  }
}
