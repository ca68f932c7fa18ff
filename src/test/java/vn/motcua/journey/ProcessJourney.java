package vn.motcua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A commune's head overrides a process, is told when it takes too long, and goes back. */
class ProcessJourney extends Story {

  private static final String CORRECTION_OF_LAND = "1.012796";

  @Test
  void a_commune_overrides_a_process_and_withdraws_it() {
    var head = officer("lanhdao").expecting(422);
    overrides(head);

    head.opens("/desk/processes/" + CORRECTION_OF_LAND)
        .follows("Bãi bỏ quy trình riêng")
        .types("Lý do", "Áp dụng lại quy trình chung.")
        .presses("Bãi bỏ quy trình riêng")
        .sees("Đã bãi bỏ quy trình riêng")
        .sees("đã bãi bỏ")
        .doesNotSee("So với");
  }

  @Test
  void the_editor_works_where_scripts_do_not() {
    var head =
        somebody(Screen.DESK.options().setJavaScriptEnabled(false))
            .signsIn("lanhdao.huongphung")
            .expecting(422);
    overrides(head);
  }

  private void overrides(Person head) {
    head.opens("/desk/processes?q=" + CORRECTION_OF_LAND)
        .follows("Đính chính Giấy chứng nhận")
        .sees("Theo quy trình mẫu")
        .follows("Ban hành quy trình riêng");
    byKey(head, "Thêm bước sau bước 3");
    head.isAt("s3.name").writes("Họp với trưởng thôn");
    head.page().locator("[id='s3.hours']").fill("80");
    head.hits("Enter").sees("Đã lưu bản đang soạn");
    byKey(head, "Ban hành").sees("vượt thời hạn giải quyết khi nộp Trực tiếp: 64 giờ");
    assertThat(head.page().locator("[id='s3.name']").inputValue()).isEqualTo("Họp với trưởng thôn");

    head.page().locator("[id='s3.hours']").fill("2");
    head.page().locator("[id='s4.hours']").fill("1");
    head.page().locator("[id='s2.hours']").fill("1");
    byKey(head, "Ban hành")
        .sees("Đã ban hành quy trình")
        .sees("So với quy trình mẫu: 3 dòng khác")
        .sees("Họp với trưởng thôn")
        .sees("đang áp dụng");
    head.opens("/desk/processes?state=own").sees("Đính chính Giấy chứng nhận");
  }

  private static Person byKey(Person person, String button) {
    person.main(AriaRole.BUTTON, button).focus();
    return person.hits("Enter");
  }

  @Test
  void the_diagram_is_a_file() throws Exception {
    var controller = officer("kstt").opens("/desk/processes/1.012812");
    var download = controller.page().waitForDownload(() -> controller.follows("Tải sơ đồ BPMN"));

    assertThat(download.suggestedFilename()).isEqualTo("quy-trinh-1.012812.bpmn");
    assertThat(Files.readString(download.path()))
        .contains("Tổ chức họp Hội đồng hòa giải")
        .contains("parallelGateway")
        .contains("BPMNShape");
  }
}
